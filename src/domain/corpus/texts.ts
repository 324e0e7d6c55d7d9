import type { StatementId } from '../ids.ts';
import type { Bilingual } from '../language.ts';
import type { EditorNote, StatementPart, Report } from '../report/report.ts';
import type { Position } from './columns.ts';

export interface StatementText {
  readonly id: StatementId;
  /** In reading order, never empty. */
  readonly parts: readonly StatementPart[];
  readonly note: Bilingual | null;
  readonly notes: readonly EditorNote[];
  /** The paragraphs that have notes, by number. */
  readonly paragraphs: Readonly<Record<number, string>>;
}

export type TextState = StatementText | 'waiting' | 'failed';

export interface TextStore {
  /** Returns the same object until the text changes. */
  readonly at: (position: Position) => TextState;
  /** Fetches the text unless it is loaded or loading; tries again after a failure. */
  readonly request: (position: Position) => void;
  /** Returns the function that unsubscribes. */
  readonly subscribe: (onChange: () => void) => () => void;
}

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

/** By position; null for a text that is not there. */
export function loadedTexts(texts: readonly (StatementText | null)[]): TextStore {
  return {
    at: (position) => texts[position] ?? 'failed',
    request: () => undefined,
    subscribe: () => () => undefined,
  };
}
