import { LANGUAGES } from '../language.ts';
import { xmlText } from '../xmlText.ts';
import type { PartlyBilingual } from './deck.ts';

/** Without what files of other programs cannot contain. */
export function plainText(text: PartlyBilingual): PartlyBilingual {
  const given = LANGUAGES.map((language) => [language, text[language]] as const);
  return Object.fromEntries(
    given.flatMap(([language, content]) =>
      content === undefined ? [] : [[language, xmlText(content).replaceAll('\r', '')]],
    ),
  );
}
