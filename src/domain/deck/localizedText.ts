import type { PartlyBilingual } from './deck.ts';
import { LANGUAGES, type Language } from '../language.ts';

/** A text with the language that it is in. */
export interface LocalizedText {
  readonly text: string;
  /** For the `lang` of the element. */
  readonly lang: 'zh-CN' | 'en';
}

/** The text in a language, else in the other one; null where both are missing. */
export function localizedText(text: PartlyBilingual, language: Language): LocalizedText | null {
  for (const each of [language, ...LANGUAGES]) {
    const found = text[each];
    if (found) return { text: found, lang: each === 'zh' ? 'zh-CN' : 'en' };
  }
  return null;
}
