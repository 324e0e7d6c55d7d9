import type { Language } from '../domain/language.ts';

/** English if none of the browser's preferences is available. */
export function browserLanguage(tags: readonly string[]): Language {
  const first = tags.find((tag) => /^(zh|en)\b/.test(tag));
  return first?.startsWith('zh') ? 'zh' : 'en';
}
