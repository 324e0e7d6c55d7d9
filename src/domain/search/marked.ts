import { foldWithMap } from './foldText.ts';
import { tokensOf } from './tokens.ts';

export interface MarkedPiece {
  readonly text: string;
  readonly hit: boolean;
}

/** Data, not markup; the pieces joined are the text. */
export type Marked = readonly MarkedPiece[];

interface Range {
  readonly start: number;
  readonly end: number;
}

export function unmarked(text: string): Marked {
  return text === '' ? [] : [{ text, hit: false }];
}

export function isMarked(marked: Marked): boolean {
  return marked.some(({ hit }) => hit);
}

/** Starts and ends ascend; neighbouring ranges may overlap. */
function cut(text: string, ranges: readonly Range[]): Marked {
  const pieces: MarkedPiece[] = [];
  let done = 0;
  for (const { start, end } of ranges) {
    const from = Math.max(start, done);
    const last = pieces.at(-1);
    if (from > done) pieces.push({ text: text.slice(done, from), hit: false });
    if (from === done && last?.hit)
      pieces[pieces.length - 1] = { text: last.text + text.slice(from, end), hit: true };
    else pieces.push({ text: text.slice(from, end), hit: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

/** The first match only. */
export function markSpelling(text: string, folded: string): Marked {
  const map = foldWithMap(text);
  const at = folded === '' ? -1 : map.text.indexOf(folded);
  const start = map.starts[at];
  const end = map.ends[at + folded.length - 1];
  return start === undefined || end === undefined ? unmarked(text) : cut(text, [{ start, end }]);
}

export function markTerms(text: string, terms: ReadonlySet<string>): Marked {
  return cut(
    text,
    tokensOf(text).filter(({ term }) => terms.has(term)),
  );
}

/** Characters, before the first hit and in all. */
const EXCERPT_LEAD = 32;
const EXCERPT_LENGTH = 120;
/** A shorter remainder of the text is not cut off. */
const MIN_CUT = 8;

/** A passage around the first of `terms`, cut between words; the beginning where there is none. */
export function excerptOf(text: string, terms: ReadonlySet<string>): Marked {
  const tokens = tokensOf(text);
  const hit = tokens.find(({ term }) => terms.has(term))?.start ?? 0;
  const from =
    hit <= EXCERPT_LEAD ? 0 : (tokens.find(({ start }) => start >= hit - EXCERPT_LEAD)?.start ?? 0);
  const within =
    tokens.filter(({ end }) => end <= from + EXCERPT_LENGTH).at(-1)?.end ?? text.length;
  const to = text.length - within < MIN_CUT ? text.length : within;
  const passage = `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  return markTerms(passage, terms);
}
