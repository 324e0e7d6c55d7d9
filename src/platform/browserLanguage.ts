import { type Language, LANGUAGES } from '../domain/language.ts';

/** The first of the browser's preferences that is available, else English. */
export function browserLanguage(tags: readonly string[]): Language {
  const available = tags.flatMap(
    (tag) => LANGUAGES.find((language) => tag === language || tag.startsWith(`${language}-`)) ?? [],
  );
  return available[0] ?? 'en';
}
