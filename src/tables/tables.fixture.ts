import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { committedGazetteer } from '../../geo/gazetteer.fixture.ts';
import { lookUpIn } from './lookUpPlace.ts';
import type { QuestionKind } from './question.ts';
import { readTable, type TableReading } from './readTable.ts';

type ReadTable = Extract<TableReading, { ok: true }>;

/** Reads bytes or a text in UTF-8 with the committed gazetteer. */
export async function readBytes(content: Uint8Array | string, sheet: string | null = null) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return await readTable(bytes, lookUpIn(committedGazetteer()), sheet);
}

/** {@link readBytes}; throws an Error when the file has a problem. */
export async function readFile(content: Uint8Array | string): Promise<ReadTable> {
  const reading = await readBytes(content);
  if (!reading.ok) throw new Error(reading.problem);
  return reading;
}

/** Each value in one line: `410000 GDP 2023 = 59132`. */
export function valueLines({ table }: ReadTable): readonly string[] {
  return table.values.map(({ adcode, indicator, year, period, value }) =>
    [adcode, indicator, year === null ? null : `${year}${period ?? ''}`, '=', value ?? 'none']
      .filter((part) => part !== null)
      .join(' '),
  );
}

/** Each question in short: its kind, and the cell, such as `A3`. */
export function questionLines({ table }: ReadTable): readonly string[] {
  return table.questions.map(({ kind, row, column }) => {
    const letter = column === null ? '' : String.fromCharCode(64 + column);
    const cell = `${letter}${row ?? ''}`;
    return cell === '' ? kind : `${kind} ${cell}`;
  });
}

export function questionKinds({ table }: ReadTable): readonly QuestionKind[] {
  return table.questions.map(({ kind }) => kind);
}

export async function workbook(...sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  return await writeXlsx({ sheets: [...sheets] });
}
