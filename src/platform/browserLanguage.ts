import type { Language } from '../domain/language.ts';

/** The first of our languages in the browser's preferences; English if there is none. */
export function browserLanguage(tags: readonly string[]): Language {
  const first = tags.find((tag) => /^(zh|en)\b/.test(tag));
  return first?.startsWith('zh') ? 'zh' : 'en';
}
