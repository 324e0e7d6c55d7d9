import type { Language } from '../domain/language.ts';

/** The browser's first preference among our languages, English where it has none. */
export function browserLanguage(tags: readonly string[]): Language {
  const first = tags.find((tag) => /^(zh|en)\b/.test(tag));
  return first?.startsWith('zh') ? 'zh' : 'en';
}
