import type { StatementId } from '../ids.ts';
import type { Bilingual } from '../language.ts';
import type { EditorNote, StatementPart, Report } from '../report/report.ts';
import type { Position } from './columns.ts';

/** What a card shows of a statement beyond its columns. */
export interface StatementText {
  readonly id: StatementId;
  /** In reading order, never empty. */
  readonly parts: readonly StatementPart[];
  /** An editor's remark on the statement as a whole. */
  readonly note: Bilingual | null;
  /** What the editor doubts in its paragraphs. */
  readonly notes: readonly EditorNote[];
  /** The paragraphs it stands in, by number, as far as there are notes on them. */
  readonly paragraphs: Readonly<Record<number, string>>;
}

/** A text, or why it is not there: on its way, or it could not be had. */
export type TextState = StatementText | 'waiting' | 'failed';

/** The texts of a report's statements, as far as they are there. */
export interface TextStore {
  /** The same answer as long as nothing changed. */
  readonly at: (position: Position) => TextState;
  /** Fetches the text, also once more after a failure; quiet when it is there or on its way. */
  readonly request: (position: Position) => void;
  /** Calls `onChange` whenever texts arrive or fail; returns how to stop. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** The text of each statement of a whole report, in its order. */
export function statementTexts(report: Report): readonly StatementText[] {
  const paragraphsWithNotes = new Set(report.notes.map(({ paragraph }) => paragraph));
  return report.statements.map(({ id, parts, note }) => {
    const numbers = [...new Set(parts.map(({ paragraph }) => paragraph))];
    const numbersWithNotes = numbers.filter((number) => paragraphsWithNotes.has(number));
    return {
      id,
      parts,
      note,
      notes:
        numbersWithNotes.length === 0
          ? []
          : report.notes.filter(({ paragraph }) => numbersWithNotes.includes(paragraph)),
      paragraphs: Object.fromEntries(
        numbersWithNotes.map((number) => [number, report.paragraphs[number - 1] ?? '']),
      ),
    };
  });
}

/** Texts that are all there from the start. */
export function loadedTexts(texts: readonly StatementText[]): TextStore {
  return {
    at: (position) => texts[position] ?? 'failed',
    request: () => undefined,
    subscribe: () => () => undefined,
  };
}
