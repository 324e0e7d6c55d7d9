import type { KnownTables } from '../../compiler/checks/references.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { SheetKind } from '../../tables/fields/fields.ts';
import type { WorkbookCells } from '../workbookCells.ts';
import { CHOICES, choiceList, chosen } from '../choices.ts';
import type { Names } from './names.ts';
import type { PlaceReader } from './placeReader.ts';
import type { ProblemList } from './problemList.ts';
import { NOUNS, PROBLEMS } from './problemTexts.ts';
import { Slugs } from './slugs.ts';
import { type CellAt, fieldName, type Table, type TableRow, tableOf } from './tableRows.ts';

/** What all steps of compiling a workbook share. */
export interface Build {
  readonly tables: Readonly<Record<SheetKind, Table>>;
  readonly problems: ProblemList;
  readonly places: PlaceReader;
  readonly known: KnownTables;
  /** ISO date, for a workbook that states none. */
  readonly today: string;
}

/** Every table of a workbook. */
export function tablesOf(cells: WorkbookCells): Build['tables'] {
  return {
    report: tableOf(cells, 'report'),
    types: tableOf(cells, 'types'),
    strategies: tableOf(cells, 'strategies'),
    people: tableOf(cells, 'people'),
    statements: tableOf(cells, 'statements'),
    places: tableOf(cells, 'places'),
    indicators: tableOf(cells, 'indicators'),
    sections: tableOf(cells, 'sections'),
    documents: tableOf(cells, 'documents'),
    notes: tableOf(cells, 'notes'),
    text: tableOf(cells, 'text'),
  };
}

/** Cells that contain an error of the spreadsheet. */
export function errorValueProblems({ tables, problems }: Pick<Build, 'tables' | 'problems'>): void {
  for (const { rows } of Object.values(tables))
    for (const row of rows)
      for (const field of row.errors()) {
        const cell = row.at(field);
        problems.add(cell, PROBLEMS.errorValue(cell.text.trim()));
      }
}

/** Reports an empty cell; where the sheet has no such column, the column, once. */
export function reportMissing(
  { problems, tables }: Build,
  kind: SheetKind,
  cell: CellAt,
  field: string,
  example: Bilingual,
): void {
  const name = fieldName(kind, field);
  const table = tables[kind];
  if (cell.column === null && !table.fields.has(field) && table.at !== null)
    problems.add({ ...table.at, sheet: cell.sheet }, PROBLEMS.missingColumn(name));
  else problems.addUnlessAnother(cell, PROBLEMS.missing(name, example));
}

/** The value of a cell with a fixed list of words; null for an empty or wrong cell. */
export function choiceIn<Value extends string>(
  { problems }: Pick<Build, 'problems'>,
  row: TableRow,
  field: string,
  choices: Readonly<Record<Value, Bilingual & { readonly others?: readonly string[] }>>,
): Value | null {
  const text = row.plain(field);
  if (text === '') return null;
  const value = chosen<Value>(choices, text);
  const shown = CHOICES[field] ?? choices;
  if (value === null) problems.add(row.at(field), PROBLEMS.notOneOf(text, choiceList(shown)));
  return value;
}

/** The entry that a cell names; null for an empty cell and for an unknown name, which is a problem. */
export function referenceIn(
  { problems }: Pick<Build, 'problems'>,
  cell: CellAt,
  text: string,
  names: Names,
  { noun, kind }: { readonly noun: keyof typeof NOUNS; readonly kind: SheetKind },
): string | null {
  if (text === '') return null;
  const found = names.find(text);
  if (typeof found === 'object') return found.id;
  const problem =
    found === 'several'
      ? PROBLEMS.sameName(NOUNS[noun], text)
      : PROBLEMS.unknown(NOUNS[noun], text, names.nearest(text), kind);
  problems.add(cell, problem);
  return null;
}

/** The entries that a cell lists. Unknown names are problems. */
export function referencesIn(
  { problems }: Pick<Build, 'problems'>,
  cell: CellAt,
  text: string,
  names: Names,
  { noun, kind }: { readonly noun: keyof typeof NOUNS; readonly kind: SheetKind },
): readonly string[] {
  const { ids, unknown } = names.list(text);
  for (const piece of unknown)
    problems.add(
      cell,
      piece.found === 'several'
        ? PROBLEMS.sameName(NOUNS[noun], piece.text)
        : PROBLEMS.unknown(NOUNS[noun], piece.text, names.nearest(piece.text), kind),
    );
  return ids;
}

export interface RowId {
  readonly id: string;
  /** As the user wrote it; empty for a made id. */
  readonly written: string;
}

/** The ids of rows: those that are written and free, else made from the names. An id that is used twice is a problem. */
export function idsOf(
  { problems }: Pick<Build, 'problems'>,
  rows: readonly TableRow[],
  namesOf: (row: TableRow) => readonly string[],
  slugs = new Slugs(),
): readonly RowId[] {
  const first = new Map<string, number>();
  const taken = rows.map((row): RowId | null => {
    const written = row.plain('id');
    if (written === '') return null;
    const earlier = first.get(written);
    const cell = row.at('id');
    if (earlier !== undefined) {
      problems.add(cell, PROBLEMS.duplicateId(written, earlier));
      return null;
    }
    first.set(written, cell.row ?? 0);
    return slugs.take(written) ? { id: written, written } : null;
  });
  return rows.map((row, at) => {
    const given = taken[at] ?? null;
    if (given !== null) return given;
    const written = row.plain('id');
    const isFirst = first.get(written) === row.at('id').row;
    return { id: slugs.make(written, ...namesOf(row)), written: isFirst ? written : '' };
  });
}
