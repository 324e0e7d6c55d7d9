import type { PartlyBilingual } from './deck.ts';
import { LANGUAGES, type Language } from '../language.ts';

/** A text as it can be shown: in the wished language where it has that, else in the other. */
export interface LocalizedText {
  readonly text: string;
  /** For the `lang` of the element. */
  readonly lang: 'zh-CN' | 'en';
}

/** A text in `language` or, where that is missing, in the other one; null where there is none. */
export function localizedText(text: PartlyBilingual, language: Language): LocalizedText | null {
  for (const each of [language, ...LANGUAGES]) {
    const found = text[each];
    if (found) return { text: found, lang: each === 'zh' ? 'zh-CN' : 'en' };
  }
  return null;
}
