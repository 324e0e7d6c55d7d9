import { LANGUAGES } from '../language.ts';
import type { PartlyBilingual } from './deck.ts';

/** Removes the control characters below U+0020, which XML does not allow. Line breaks and tabs stay. */
function plain(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (sign) =>
    sign === '\n' || sign === '\t' || sign > '\u001f' ? sign : '',
  );
}

/** Removes control characters from a text in each of its languages. */
export function plainText(text: PartlyBilingual): PartlyBilingual {
  const given = LANGUAGES.map((language) => [language, text[language]] as const);
  return Object.fromEntries(
    given.flatMap(([language, words]) => (words === undefined ? [] : [[language, plain(words)]])),
  );
}
