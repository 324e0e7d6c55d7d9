const HAN = /\p{Script=Han}/u;
/** Marks that open something belong to what follows them. */
const OPENING = /^[\p{Ps}\p{Pi}]+$/u;

/** What cannot be parted: of Latin script whole words, of Chinese single characters, each with its marks. */
function piecesOf(text: string, locale: string): readonly string[] {
  const pieces: string[] = [];
  let opening = '';
  const add = (piece: string): void => {
    pieces.push(opening + piece);
    opening = '';
  };
  for (const { segment, isWordLike } of new Intl.Segmenter(locale, {
    granularity: 'word',
  }).segment(text)) {
    if (HAN.test(segment)) for (const character of segment) add(character);
    else if (isWordLike) add(segment);
    else if (OPENING.test(segment)) opening += segment;
    else if (pieces.length > 0 && opening === '') pieces.push(`${pieces.pop() ?? ''}${segment}`);
    else add(segment);
  }
  return opening === '' ? pieces : [...pieces, opening];
}

function charactersOf(text: string, locale: string): readonly string[] {
  return Array.from(new Intl.Segmenter(locale).segment(text), ({ segment }) => segment);
}

/** `text` in lines no wider than `width`; a word that is wider is broken anywhere. Line breaks of its own stay. */
export function linesOf(
  text: string,
  width: number,
  locale: string,
  measure: (text: string) => number,
): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    const pieces = piecesOf(paragraph, locale).flatMap((piece) =>
      measure(piece.trimEnd()) > width ? charactersOf(piece, locale) : [piece],
    );
    for (const piece of pieces) {
      if (line !== '' && measure((line + piece).trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = piece.trimStart();
      } else line += piece;
    }
    return line.trim() === '' ? lines : [...lines, line.trimEnd()];
  });
}
