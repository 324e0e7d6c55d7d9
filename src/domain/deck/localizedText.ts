import type { PartlyBilingual } from './deck.ts';
import { LANGUAGES, type Language, LANG_TAGS, type LangTag } from '../language.ts';

export interface LocalizedText {
  readonly text: string;
  readonly lang: LangTag;
}

/** Falls back to the other language; null where both are missing. */
export function localizedText(text: PartlyBilingual, language: Language): LocalizedText | null {
  for (const each of [language, ...LANGUAGES]) {
    const found = text[each];
    if (found) return { text: found, lang: LANG_TAGS[each] };
  }
  return null;
}
