import type { StatementText } from '../corpus/texts.ts';
import type { EditorNote, StatementPart } from './report.ts';

/** The segments of a passage, joined, are its text. */
export interface Segment {
  readonly text: string;
  /** In the passage, in UTF-16 units. */
  readonly from: number;
  readonly marked: boolean;
  /** Notes whose anchor ends here. */
  readonly ends: readonly number[];
}

/** Numbered from 1 in the order of the anchors. */
export interface NumberedNote {
  readonly number: number;
  readonly note: EditorNote;
}

export interface Passage {
  readonly part: StatementPart;
  readonly segments: readonly Segment[];
  readonly notes: readonly NumberedNote[];
}

export interface AnnotatedStatement {
  readonly passages: readonly Passage[];
  /** Notes on text that is not shown, such as the printed attribution. */
  readonly asides: readonly EditorNote[];
}

/** Half-open, in one paragraph, in UTF-16 units. */
interface Range {
  readonly from: number;
  readonly to: number;
}

interface Located<Item> {
  readonly item: Item;
  readonly range: Range;
}

interface Mark {
  readonly note: EditorNote;
  /** By the index of the passage. */
  readonly stretches: ReadonlyMap<number, Range>;
  /** The index of the passage in which the anchor ends. The note is shown below it. */
  readonly last: number;
}

function overlap(a: Range, b: Range): Range | undefined {
  const range = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return range.from < range.to ? range : undefined;
}

function findText(text: string, words: string, from: number): Range | undefined {
  const ahead = text.indexOf(words, from);
  const at = ahead >= 0 ? ahead : text.indexOf(words);
  return at >= 0 ? { from: at, to: at + words.length } : undefined;
}

/** A part that is not verbatim in its paragraph has a range outside it. */
function locateParts({ parts, paragraphs }: StatementText): readonly Located<StatementPart>[] {
  const ends = new Map<number, number>();
  return parts.map((part) => {
    const paragraph = paragraphs[part.paragraph] ?? '';
    const range = findText(paragraph, part.text, ends.get(part.paragraph) ?? 0);
    if (range) ends.set(part.paragraph, range.to);
    return { item: part, range: range ?? { from: -part.text.length, to: 0 } };
  });
}

function locateNote(
  { paragraphs }: StatementText,
  note: EditorNote,
): Located<EditorNote> | undefined {
  const range = findText(paragraphs[note.paragraph] ?? '', note.anchor, 0);
  return range && { item: note, range };
}

/** Undefined when the anchor covers no passage. */
function markOf(
  { item: note, range }: Located<EditorNote>,
  passages: readonly Located<StatementPart>[],
): Mark | undefined {
  const stretches = new Map<number, Range>();
  for (const [index, passage] of passages.entries()) {
    if (passage.item.paragraph !== note.paragraph) continue;
    const stretch = overlap(range, passage.range);
    if (stretch)
      stretches.set(index, {
        from: stretch.from - passage.range.from,
        to: stretch.to - passage.range.from,
      });
  }
  const last = [...stretches.keys()].at(-1);
  return last === undefined ? undefined : { note, stretches, last };
}

function endOf(mark: Mark): number {
  return mark.stretches.get(mark.last)?.to ?? 0;
}

function segmentsOf(
  text: string,
  passage: number,
  marks: readonly { readonly number: number; readonly mark: Mark }[],
): readonly Segment[] {
  const stretches = marks.flatMap(({ number, mark }) => {
    const range = mark.stretches.get(passage);
    return range ? [{ range, number: mark.last === passage ? number : null }] : [];
  });
  const cuts = [
    ...new Set([0, text.length, ...stretches.flatMap(({ range }) => [range.from, range.to])]),
  ].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    return {
      text: text.slice(from, to),
      from,
      marked: stretches.some(({ range }) => range.from <= from && to <= range.to),
      ends: stretches.flatMap(({ range, number }) =>
        number !== null && range.to === to ? number : [],
      ),
    };
  });
}

/** Cached, because a list of statements is rendered often and rows compare the result by identity. */
const annotatedByText = new WeakMap<StatementText, AnnotatedStatement>();

/** Leaves out notes on other text of its paragraphs (a heading, another speaker). */
export function annotate(text: StatementText): AnnotatedStatement {
  const cached = annotatedByText.get(text);
  if (cached) return cached;
  const annotated = annotateText(text);
  annotatedByText.set(text, annotated);
  return annotated;
}

function annotateText(text: StatementText): AnnotatedStatement {
  const parts = locateParts(text);
  const passages = parts.filter(({ item }) => item.kind !== 'attribution');
  const marks: Mark[] = [];
  const asides: EditorNote[] = [];
  for (const note of text.notes) {
    const located = locateNote(text, note);
    if (!located || !markOf(located, parts)) continue;
    const mark = markOf(located, passages);
    if (mark) marks.push(mark);
    else asides.push(note);
  }
  marks.sort((a, b) => a.last - b.last || endOf(a) - endOf(b));
  const numbered = marks.map((mark, index) => ({ mark, number: index + 1 }));
  return {
    passages: passages.map(({ item: part }, index) => ({
      part,
      segments: segmentsOf(part.text, index, numbered),
      notes: numbered
        .filter(({ mark }) => mark.last === index)
        .map(({ mark, number }) => ({ number, note: mark.note })),
    })),
    asides,
  };
}
