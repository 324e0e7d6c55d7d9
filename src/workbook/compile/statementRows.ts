import type { Build } from './build.ts';
import type { People } from './people.ts';
import { PROBLEMS } from './problemTexts.ts';
import { Slugs } from './slugs.ts';
import type { TableRow } from './tableRows.ts';

/** One statement: a row for each of its parts. */
export interface StatementRows {
  readonly id: string;
  readonly speaker: string;
  readonly rows: readonly [TableRow, ...TableRow[]];
}

interface Group {
  readonly written: string;
  readonly rows: [TableRow, ...TableRow[]];
}

/** What a further part of a statement leaves out or repeats. */
const SHARED = [
  'speaker',
  'body',
  'places',
  'basis',
  'strategy',
  'type',
  'section',
  'subtopic',
  'statement_kind',
  'note_zh',
  'note_en',
] as const;

function isPartOf(row: TableRow, first: TableRow): boolean {
  return SHARED.every((field) => {
    const words = row.words(field);
    return words === '' || words === first.words(field);
  });
}

function groupsOf({ tables, problems }: Build): readonly Group[] {
  const groups: Group[] = [];
  const firstRows = new Map<string, number>();
  for (const row of tables.statements.rows) {
    const written = row.plain('id');
    const last = groups.at(-1);
    if (written !== '' && last?.written === written && isPartOf(row, last.rows[0])) {
      last.rows.push(row);
      continue;
    }
    const earlier = firstRows.get(written);
    const cell = row.at('id');
    if (written !== '' && earlier !== undefined) {
      problems.add(cell, PROBLEMS.duplicateStatement(written, earlier));
      groups.push({ written: '', rows: [row] });
      continue;
    }
    firstRows.set(written, cell.row ?? 0);
    groups.push({ written, rows: [row] });
  }
  return groups;
}

/** Groups the rows of statements by id, and makes ids for rows without one from their speakers. */
export function statementRows(build: Build, people: People): readonly StatementRows[] {
  const slugs = new Slugs();
  const groups = groupsOf(build).map(({ written, rows }) => ({
    rows,
    written,
    speaker: people.read(rows[0]),
    isTaken: slugs.take(written),
  }));
  const unnamed = people.values[0]?.id ?? null;
  return groups.map(({ rows, written, speaker, isTaken }) => ({
    id: isTaken ? written : slugs.make(written, speaker ?? 'statement'),
    // A wrong or missing speaker must not lead to further problems.
    speaker: speaker ?? unnamed ?? 'not-stated',
    rows,
  }));
}
