import type { StatementId } from '../ids.ts';
import type { Bilingual } from '../language.ts';
import type { EditorNote, StatementPart, Report } from '../report/report.ts';
import type { Position } from './columns.ts';

/** The parts of a statement that are not in the columns, as a card shows them. */
export interface StatementText {
  readonly id: StatementId;
  /** In reading order, never empty. */
  readonly parts: readonly StatementPart[];
  /** The editor's remark on the whole statement. */
  readonly note: Bilingual | null;
  /** The editor's notes on words in its paragraphs. */
  readonly notes: readonly EditorNote[];
  /** Those of its paragraphs that have notes, by number. */
  readonly paragraphs: Readonly<Record<number, string>>;
}

/** A text, or why it is missing: it is loading (`waiting`), or loading has failed. */
export type TextState = StatementText | 'waiting' | 'failed';

/** The texts of a report's statements that are loaded. */
export interface TextStore {
  /** Returns the same object until the text changes. */
  readonly at: (position: Position) => TextState;
  /** Fetches the text, again after a failure. Does nothing when the text is loaded or loading. */
  readonly request: (position: Position) => void;
  /** Calls `onChange` when texts are loaded or fail to load; returns the function that unsubscribes. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** The text of each statement, in the report's order. */
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

/** A store of texts that are all loaded. */
export function loadedTexts(texts: readonly StatementText[]): TextStore {
  return {
    at: (position) => texts[position] ?? 'failed',
    request: () => undefined,
    subscribe: () => () => undefined,
  };
}
