import { fold } from '../../domain/search/foldText.ts';
import { SHEET_NAMES, type SheetKind } from '../../tables/fields/fields.ts';
import { guessFields } from '../../tables/fields/guessFields.ts';
import type { SheetCells } from '../workbookCells.ts';

type SheetGuess = Pick<SheetCells, 'kind' | 'headingRow' | 'fields'>;

/** Headings are in one of the first rows. */
const HEADING_ROWS = 20;
/** Further columns are not compared with fields, because a table of a report has few. */
const GUESSED_COLUMNS = 60;
const LONGEST_HEADING = 60;
/** How many headings must fit, and which share of them, when the name of the sheet says nothing. */
const LEAST_FIELDS = 2;
const LEAST_SHARE = 0.4;

const OTHER_NAMES: Readonly<Record<SheetKind, readonly string[]>> = {
  report: ['报告信息'],
  types: ['战略类型', 'strategy types'],
  strategies: [],
  people: ['发言人', 'speakers', 'persons'],
  statements: ['发言内容', '语录', 'quotations', 'quotes'],
  places: ['地名'],
  indicators: ['数据', 'values'],
  sections: [],
  documents: ['政策文件'],
  notes: [],
  text: ['正文', 'text'],
};
/** The name of the sheet that explains a template. */
export const GUIDE_NAME = { zh: '说明', en: 'Guide' } as const;

function isKind(key: string): key is SheetKind {
  return Object.hasOwn(SHEET_NAMES, key);
}
const KINDS: readonly SheetKind[] = Object.keys(SHEET_NAMES).filter(isKind);

/** The table that the name of a sheet means, in either language or both. */
function kindByName(name: string): SheetKind | null {
  const key = fold(name).replace(/表$/u, '');
  const found = KINDS.find((kind) => {
    const { zh, en } = SHEET_NAMES[kind];
    return [kind, zh, en, `${zh}${en}`, ...OTHER_NAMES[kind]].some((each) => fold(each) === key);
  });
  return found ?? null;
}

interface RowGuess extends SheetGuess {
  readonly matched: number;
  readonly share: number;
  /** How many headings fit, each counted by how well. */
  readonly score: number;
}

function guessRow(
  row: readonly string[],
  headingRow: number,
  kind: SheetKind | undefined,
): RowGuess {
  const headings = row.slice(0, GUESSED_COLUMNS).map((cell) => cell.slice(0, LONGEST_HEADING));
  const guess = guessFields(headings, kind);
  const fields = row.map((_, column) => guess.columns[column]?.field ?? null);
  const matched = fields.filter((field) => field !== null).length;
  const score = guess.columns.reduce((sum, { confidence }) => sum + confidence, 0);
  return { kind: guess.sheet, headingRow, fields, matched, share: guess.confidence, score };
}

/** The row that fits best as headings, the first of equal ones; null where none fits. */
function bestRow(rows: readonly (readonly string[])[], named: SheetKind | null): RowGuess | null {
  let best: RowGuess | null = null;
  for (const [at, row] of rows.entries()) {
    // No cell counts more than 1, so that most rows below the headings need no comparison with the fields.
    const most = row.filter((cell) => cell !== '').length;
    if (best !== null && most <= best.score) continue;
    const guess = guessRow(row, at, named ?? undefined);
    const { matched, share, score } = guess;
    const fits = named === null ? matched >= LEAST_FIELDS && share >= LEAST_SHARE : matched > 0;
    if (fits && score > (best?.score ?? 0)) best = guess;
  }
  return best;
}

/**
 * Which table of a report a sheet is, where its headings are, and which field each column contains: by the
 * name of the sheet, else by its headings.
 */
export function guessSheet(name: string, rows: readonly (readonly string[])[]): SheetGuess {
  const isGuide = [GUIDE_NAME.zh, GUIDE_NAME.en, GUIDE_NAME.zh + GUIDE_NAME.en].some(
    (each) => fold(each) === fold(name),
  );
  const named = isGuide ? null : kindByName(name);
  const best = isGuide ? null : bestRow(rows.slice(0, HEADING_ROWS), named);
  if (best === null) return unguessed(rows, named);
  return { kind: best.kind, headingRow: best.headingRow, fields: best.fields };
}

/** A sheet whose columns the user has to match. */
export function unguessed(
  rows: readonly (readonly string[])[],
  kind: SheetKind | null,
): SheetGuess {
  const headingRow = Math.max(
    0,
    rows.findIndex((row) => row.some((cell) => cell.trim() !== '')),
  );
  return { kind, headingRow, fields: (rows[headingRow] ?? []).map(() => null) };
}
