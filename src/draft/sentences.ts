import type { Paragraph } from './paragraphs.ts';
import { type Span, trimSpan } from './span.ts';

/** A sentence outside quotations, or a quotation. */
export interface Piece extends Span {
  readonly isQuotation: boolean;
}

const FULL_STOP = /[。！？]+[”’）]*|[.!?]+[”’)]*(?=\s+["“‘A-Z(]|\s*$)/gu;
/** A full stop after these ends no sentence. */
const ABBREVIATION = /(?:\b(?:Mr|Ms|Mrs|Dr|Prof|Co|Ltd|No|St|Jr|vs|etc|U\.S|p\.m|a\.m)|\b[A-Z])$/u;

/** The paragraph as its quotations and the sentences between them, in order. */
export function piecesOf(
  plain: string,
  paragraph: Paragraph,
  quotations: readonly Span[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = paragraph.start;
  for (const quotation of quotations) {
    for (const piece of sentences(plain, { start: at, end: quotation.start })) pieces.push(piece);
    pieces.push({ ...quotation, isQuotation: true });
    at = quotation.end;
  }
  return [...pieces, ...sentences(plain, { start: at, end: paragraph.end })];
}

function sentences(plain: string, { start, end }: Span): Piece[] {
  const text = plain.slice(start, end);
  const ends: number[] = [];
  for (const match of text.matchAll(FULL_STOP)) {
    const isAbbreviated =
      match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index));
    const after = match.index + match[0].length;
    if (!(isAbbreviated && after < text.length)) ends.push(after);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  let from = 0;
  return ends.flatMap((to) => {
    const span = trimSpan(plain, { start: start + from, end: start + to });
    from = to;
    return span.end > span.start ? [{ ...span, isQuotation: false }] : [];
  });
}
