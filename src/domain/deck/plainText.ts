import { LANGUAGES } from '../language.ts';
import type { PartlyBilingual } from './deck.ts';

/** `text` without the signs below U+0020 that only steer a machine: no XML may hold them. Lines and tabs stay. */
function plain(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (sign) =>
    sign === '\n' || sign === '\t' || sign > '\u001f' ? sign : '',
  );
}

/** The same of a text in every language it has. */
export function plainText(text: PartlyBilingual): PartlyBilingual {
  const given = LANGUAGES.map((language) => [language, text[language]] as const);
  return Object.fromEntries(
    given.flatMap(([language, words]) => (words === undefined ? [] : [[language, plain(words)]])),
  );
}
