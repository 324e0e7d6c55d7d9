import { LANGUAGES } from '../language.ts';
import type { PartlyBilingual } from './deck.ts';

/** Removes control characters below U+0020, which XML does not allow. Line breaks and tabs stay. */
function removeControls(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (character) =>
    character === '\n' || character === '\t' || character > '\u001f' ? character : '',
  );
}

export function plainText(text: PartlyBilingual): PartlyBilingual {
  const given = LANGUAGES.map((language) => [language, text[language]] as const);
  return Object.fromEntries(
    given.flatMap(([language, content]) =>
      content === undefined ? [] : [[language, removeControls(content)]],
    ),
  );
}
