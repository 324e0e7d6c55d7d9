import { parse } from 'csv-parse/sync';
import type { GeoProblem } from './problem.ts';

/** A row of one of the project's tables, with its place for reports of errors. */
export interface Row<Column extends string> {
  /** File and line, e.g. `geo/tables/provinces.csv:3`. */
  readonly where: string;
  readonly cells: Readonly<Record<Column, string>>;
}

export interface Table<Column extends string> {
  readonly rows: readonly Row<Column>[];
  readonly problems: readonly GeoProblem[];
}

function isRecordWithLine(value: unknown): value is { record: string[]; info: { lines: number } } {
  return typeof value === 'object' && value !== null && 'record' in value && 'info' in value;
}

/**
 * Reads a CSV text whose first line names the columns. Cells are trimmed.
 * A missing or unknown column, or a row of another length, is a problem.
 */
export function readTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): Table<Column> {
  const parsed: unknown[] = parse(text, {
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  const lines = parsed.filter(isRecordWithLine);
  const header = lines[0]?.record ?? [];
  const problems: GeoProblem[] = [];
  if (header.join(',') !== columns.join(','))
    problems.push({
      where: `${file}:1`,
      what: `the columns are "${header.join(',')}"`,
      remedy: `They must be "${columns.join(',')}"`,
    });
  const rows = lines.slice(1).flatMap(({ record, info }): Row<Column>[] => {
    const where = `${file}:${info.lines}`;
    if (record.length !== columns.length) {
      problems.push({
        where,
        what: `the row has ${record.length} cells instead of ${columns.length}`,
        remedy: 'Give every column a cell and put a cell that holds a comma in double quotes',
      });
      return [];
    }
    const cells = Object.fromEntries(columns.map((name, i) => [name, record[i] ?? '']));
    return [{ where, cells: cells as Record<Column, string> }];
  });
  return { rows: problems.some((p) => p.where === `${file}:1`) ? [] : rows, problems };
}
