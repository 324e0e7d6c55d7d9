import type { PartlyBilingual } from './deck.ts';
import { LANGUAGES, type Language } from '../language.ts';

/** A text and its language. */
export interface LocalizedText {
  readonly text: string;
  /** The value of the element's `lang` attribute. */
  readonly lang: 'zh-CN' | 'en';
}

/** The text in `language`, or in the other language where it is missing; null where there is none. */
export function localizedText(text: PartlyBilingual, language: Language): LocalizedText | null {
  for (const each of [language, ...LANGUAGES]) {
    const found = text[each];
    if (found) return { text: found, lang: each === 'zh' ? 'zh-CN' : 'en' };
  }
  return null;
}
