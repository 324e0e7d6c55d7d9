import { createContext, type ReactNode, useContext } from 'react';

type Language = 'zh' | 'en';

/** One feature's visible texts in both languages; the shape is checked to be the same. */
export interface MessageSet<Messages> {
  readonly zh: Messages;
  readonly en: Messages;
}

/** Holds `zh` to the shape of `en`, so that no text exists in one language alone. */
export function defineMessages<Messages>(
  en: Messages,
  zh: NoInfer<Messages>,
): MessageSet<Messages> {
  return { en, zh };
}

const LanguageContext = createContext<Language>('en');

interface LanguageProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Tells everything below in which language to speak. */
export function LanguageProvider({ language, children }: LanguageProviderProps) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The reader's language. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** A feature's texts in the reader's language. */
export function useMessages<Messages>(set: MessageSet<Messages>): Messages {
  return set[useLanguage()];
}
