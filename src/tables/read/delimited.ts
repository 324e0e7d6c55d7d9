import { parseCsv } from 'hucre/csv';
import type { Cell, Grid } from '../cell.ts';
import { MOST_COLUMNS, MOST_ROWS } from '../limits.ts';
import type { QuestionList } from '../question.ts';

const DELIMITERS = ['\t', ';', '|', ',', '，', '、'] as const;
/** How many rows decide about the delimiter. */
const SAMPLE_ROWS = 200;
const SAMPLE_LETTERS = 100_000;

function parsed(text: string, delimiter: string, most: number): readonly (readonly Cell[])[] {
  const rows = parseCsv(text, { delimiter, maxRows: most, skipBom: true });
  return rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
}

/** The rows that have the most frequent number of cells, and this number. */
function regularRows(rows: readonly (readonly Cell[])[]): { rows: number; cells: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return { cells: most?.[0] ?? 1, rows: most?.[1] ?? 0 };
}

/**
 * The character that gives most rows the same number of cells. Where two are nearly equal, a tab or semicolon is
 * preferred to a comma, because numbers and sentences contain commas.
 */
export function guessDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE_LETTERS);
  const scores = DELIMITERS.map((delimiter) => ({
    delimiter,
    ...regularRows(
      sample.includes(delimiter) ? parsed(sample, delimiter, SAMPLE_ROWS).slice(0, -1) : [],
    ),
  }));
  const whole = DELIMITERS.map((delimiter) => ({
    delimiter,
    ...regularRows(parsed(sample, delimiter, SAMPLE_ROWS)),
  }));
  // The last row of a sample may be cut, but a short text has no row to lose.
  const used = scores.some(({ rows }) => rows > 1) ? scores : whole;
  const most = Math.max(...used.map(({ rows }) => rows));
  return used.find(({ rows }) => rows > 0 && rows >= most * 0.8)?.delimiter ?? ',';
}

function isBlank(row: readonly Cell[]): boolean {
  return row.every((cell) => cell === null || String(cell).trim() === '');
}

/** A quotation mark that is never closed makes one cell of the rest of the file. */
function hasUnclosedQuote(text: string, rows: readonly (readonly Cell[])[]): boolean {
  const last = rows.at(-1)?.at(-1);
  if (typeof last !== 'string' || !last.includes('\n')) return false;
  return (text.match(/"/gu)?.length ?? 0) % 2 === 1;
}

/** A leading line of Excel that names the delimiter, and an extra one for the last line. */
const SEPARATOR_LINE = /^sep=(.)\n/u;

/**
 * Reads a text with a delimiter. Line breaks may be LF, CRLF or CR.
 * @param text decoded, with or without a byte order mark
 */
export function readDelimited(text: string, questions: QuestionList): Grid {
  const lines = text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const named = SEPARATOR_LINE.exec(lines)?.[1];
  const delimiter = named ?? guessDelimiter(lines);
  let rows = parsed(lines, delimiter, MOST_ROWS + 1);
  if (hasUnclosedQuote(lines, rows)) {
    questions.add('unclosed-quote');
    rows = lines
      .split('\n', MOST_ROWS + 1)
      .map((line) => line.split(delimiter).map((cell) => cell.replace(/^"|"$/gu, '')));
  }
  if (rows.length > MOST_ROWS) questions.add('row-limit', { text: String(MOST_ROWS) });
  if (rows.some(({ length }) => length > MOST_COLUMNS))
    questions.add('column-limit', { text: String(MOST_COLUMNS) });
  let kept = rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS));
  let end = kept.length;
  while (end > 0 && isBlank(kept[end - 1] ?? [])) end -= 1;
  kept = kept.slice(0, end);
  return { rows: kept, merged: [] };
}
