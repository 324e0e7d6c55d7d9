import { createContext, type ReactNode, useContext } from 'react';

type Language = 'zh' | 'en';

/** One feature's visible texts in both languages; the shape is checked to be the same. */
export interface MessageSet<Messages> {
  readonly zh: Messages;
  readonly en: Messages;
}

/** Pairs the two languages. The type of `zh` follows `en`, so each text must exist in both. */
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

/** Provides the interface language to all components below. */
export function LanguageProvider({ language, children }: LanguageProviderProps) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** Returns the interface language. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Returns a feature's texts in the interface language. */
export function useMessages<Messages>(set: MessageSet<Messages>): Messages {
  return set[useLanguage()];
}
