import type { StatementPart } from '../../../domain/report/report.ts';

/** Of prefixes and suffixes, in code points. */
const CONTEXT_LENGTH = 32;
const PARAGRAPH_BREAK = '\n\n';

/** Where a passage is in the source text, in Unicode code points; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface LocatedText {
  readonly range: TextRange;
  /** False where the passage was appended, because the paragraph does not contain it or is not known. */
  readonly inReport: boolean;
  /** Up to 32 code points of the paragraph before and after the passage. */
  readonly prefix: string;
  readonly suffix: string;
}

interface TextBlock {
  readonly text: string;
  /** In the source text, in code points. */
  readonly start: number;
}

export interface SourceText {
  /** Finds the parts of one statement, in reading order. */
  readonly locate: (parts: readonly StatementPart[]) => readonly LocatedText[];
  /** The paragraphs and what was appended, joined by empty lines. */
  readonly text: () => string;
}

function codePointCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function lastCodePoints(text: string): string {
  // A code point has at most two units.
  return Array.from(text.slice(-2 * CONTEXT_LENGTH))
    .slice(-CONTEXT_LENGTH)
    .join('');
}

function firstCodePoints(text: string): string {
  return Array.from(text.slice(0, 2 * CONTEXT_LENGTH))
    .slice(0, CONTEXT_LENGTH)
    .join('');
}

/**
 * The plain text of a report to which offsets refer. A passage that is not verbatim in its paragraph is
 * appended as a paragraph of its own, so that every passage is in the text; without `paragraphs`, all are.
 */
export function createSourceText(paragraphs: readonly string[] = []): SourceText {
  const blocks: TextBlock[] = [];
  let length = 0;
  const append = (text: string): TextBlock => {
    const start = blocks.length === 0 ? 0 : length + PARAGRAPH_BREAK.length;
    const block = { text, start };
    blocks.push(block);
    length = start + codePointCount(text);
    return block;
  };
  const reported = paragraphs.map(append);

  const locate = (parts: readonly StatementPart[]): readonly LocatedText[] => {
    // By paragraph, in UTF-16 units: the next part of a statement is usually after the previous one.
    const ends = new Map<number, number>();
    return parts.map(({ paragraph, text }) => {
      const known = reported[paragraph - 1];
      const from = known ? findText(known.text, text, ends.get(paragraph) ?? 0) : -1;
      if (!known || from < 0) return locatedIn(append(text), 0, text, false);
      ends.set(paragraph, from + text.length);
      return locatedIn(known, from, text, true);
    });
  };
  return { locate, text: () => blocks.map(({ text }) => text).join(PARAGRAPH_BREAK) };
}

const HAS_HALF_CHARACTER = /\p{Surrogate}/u;

/** -1 where the words are not in the text, or begin or end within one of its code points. */
function findText(text: string, words: string, from: number): number {
  if (HAS_HALF_CHARACTER.test(words)) return -1;
  const ahead = text.indexOf(words, from);
  return ahead >= 0 ? ahead : text.indexOf(words);
}

function locatedIn(block: TextBlock, from: number, text: string, inReport: boolean): LocatedText {
  const before = block.text.slice(0, from);
  const start = block.start + codePointCount(before);
  return {
    range: { start, end: start + codePointCount(text) },
    inReport,
    prefix: lastCodePoints(before),
    suffix: firstCodePoints(block.text.slice(from + text.length)),
  };
}
