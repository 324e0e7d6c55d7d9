const HAN = /\p{Script=Han}/u;
const OPENING = /^[\p{Ps}\p{Pi}]+$/u;

/** Words, or single Chinese characters, with their punctuation. */
function unbreakableParts(text: string, locale: string): readonly string[] {
  const parts: string[] = [];
  let opening = '';
  const add = (part: string): void => {
    parts.push(opening + part);
    opening = '';
  };
  for (const { segment, isWordLike } of new Intl.Segmenter(locale, {
    granularity: 'word',
  }).segment(text)) {
    if (HAN.test(segment)) for (const character of segment) add(character);
    else if (isWordLike) add(segment);
    else if (OPENING.test(segment)) opening += segment;
    else if (parts.length > 0 && opening === '') parts.push(`${parts.pop() ?? ''}${segment}`);
    else add(segment);
  }
  return opening === '' ? parts : [...parts, opening];
}

function charactersOf(text: string, locale: string): readonly string[] {
  return Array.from(new Intl.Segmenter(locale).segment(text), ({ segment }) => segment);
}

/** Keeps the text's own line breaks. A word wider than `width` is broken between any two characters. */
export function breakIntoLines(
  text: string,
  width: number,
  locale: string,
  measure: (text: string) => number,
): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    const parts = unbreakableParts(paragraph, locale).flatMap((part) =>
      measure(part.trimEnd()) > width ? charactersOf(part, locale) : [part],
    );
    for (const part of parts) {
      if (line !== '' && measure((line + part).trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = part.trimStart();
      } else line += part;
    }
    return line.trim() === '' ? lines : [...lines, line.trimEnd()];
  });
}
