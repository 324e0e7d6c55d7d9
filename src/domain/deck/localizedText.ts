import type { PartlyBilingual } from './deck.ts';
import { LANGUAGES, type Language } from '../language.ts';

export interface LocalizedText {
  readonly text: string;
  readonly lang: 'zh-CN' | 'en';
}

/** Falls back to the other language; null where both are missing. */
export function localizedText(text: PartlyBilingual, language: Language): LocalizedText | null {
  for (const each of [language, ...LANGUAGES]) {
    const found = text[each];
    if (found) return { text: found, lang: each === 'zh' ? 'zh-CN' : 'en' };
  }
  return null;
}
