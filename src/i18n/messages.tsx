import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '../domain/language.ts';

/** The texts of a feature in every language. */
export type MessageSet<Messages> = Readonly<Record<Language, Messages>>;

/** The type of the other languages follows `en`, so each text must exist in all of them. */
export function defineMessages<Messages>(
  messages: { readonly en: Messages } & Readonly<
    Record<Exclude<Language, 'en'>, NoInfer<Messages>>
  >,
): MessageSet<Messages> {
  return messages;
}

const LanguageContext = createContext<Language>('en');

interface LanguageProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

export function LanguageProvider({ language, children }: LanguageProviderProps) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Returns a feature's texts in the interface language. */
export function useMessages<Messages>(set: MessageSet<Messages>): Messages {
  return set[useLanguage()];
}
