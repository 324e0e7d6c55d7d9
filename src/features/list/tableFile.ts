import { sizeOf } from '../../domain/filters/filter.ts';
import { allNamesSet } from '../../domain/filters/filterNames.ts';
import type { GroupingId } from '../../domain/ids.ts';
import { insightsOf } from '../../domain/insights/insights.ts';
import type { RegionRow, RowLevel } from '../../domain/regionTable/regionRows.ts';
import { nameOfSelection } from '../../domain/view/selectionName.ts';
import { filterMessages } from '../../i18n/filters.ts';
import { insightAlone } from '../../i18n/insights.ts';
import { regionTableMessages } from '../../i18n/regionTable.ts';
import { tableFileMessages } from '../../i18n/tableFile.ts';
import { shownIndicator } from '../../domain/indicators/shownIndicator.ts';
import type { MapLayer } from '../../map/layers/mapLayer.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { BYTE_ORDER_MARK, csvLine, safeCell } from '../../workbook/write/csvText.ts';
import { cellText, columnName, isOnMap, nameTexts, type TableContext } from './cellTexts.ts';
import type { Column } from './columns.ts';

/** The table as it is shown. */
export interface ShownTable extends TableContext {
  readonly layer: MapLayer;
  readonly level: RowLevel;
  /** In the shown order. */
  readonly columns: readonly Column[];
  /** In the shown order. */
  readonly rows: readonly RegionRow[];
  readonly overlays: readonly GroupingId[];
  /** What the user has typed to find rows. */
  readonly search: string;
}

const MOST_INSIGHTS = 3;

type FileCell = string | number;
type FileRow = readonly FileCell[];

const FIGURES: readonly Column[] = ['layer', 'own', 'through', 'strategies', 'members'];
const NUMBER = /^[+\u2212-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;

/** A number where the shown text is one and nothing else, `84,834` or `−2`. */
function fileCell(text: string): FileCell {
  return NUMBER.test(text) ? Number(text.replaceAll(',', '').replace('\u2212', '-')) : text;
}

function headingsOf(table: ShownTable, column: Column): readonly string[] {
  const { otherName, kind } = tableFileMessages[table.language];
  const heading = columnName(column, table.level, table);
  return column === 'name' ? [heading, otherName, kind] : [heading];
}

function cellsOf(table: ShownTable, row: RegionRow, column: Column): FileRow {
  const { onMap, comma } = tableFileMessages[table.language];
  if (column === 'name') {
    const [name, otherName, kind] = nameTexts(row, table.language);
    const { faded } = regionTableMessages[table.language];
    return [name, otherName, row.faded ? kind + comma + faded : kind];
  }
  if (column === 'onMap') return [onMap[isOnMap(row, table.overlays) ? 'yes' : 'no']];
  const { text } = cellText(row, column, table);
  return [FIGURES.includes(column) ? fileCell(text) : text];
}

/** Headings and rows: what the table shows, cell by cell; the first column is written as name, other name and kind. */
export function fileRows(table: ShownTable): readonly FileRow[] {
  const { columns, rows } = table;
  return [
    columns.flatMap((column) => headingsOf(table, column)),
    ...rows.map((row) => columns.flatMap((column) => cellsOf(table, row, column))),
  ];
}

/** What the rows are of: report, regions, layer and its note, filters, selection, sentences about them, search. */
export function aboutRows(table: ShownTable): readonly (readonly string[])[] {
  const { language, viewModel, layer, level, search } = table;
  const words = tableFileMessages[language];
  const { levels } = regionTableMessages[language];
  const ofSearch = search.trim() === '' ? [] : [[words.search, search.trim()]];
  if (!viewModel) return [[words.regions, levels[level]], ...ofSearch];
  const { linked, view, filterResult } = viewModel;
  const { report } = linked;
  const names = allNamesSet(linked, view.filters, language, filterMessages[language]);
  const { heading, note } = layer.legend(
    viewModel,
    LIGHT_PALETTE,
    level === 'city' ? 'prefecture' : 'province',
  );
  const selected = nameOfSelection(linked, view.selection, language);
  const isPart = names.length > 0 && sizeOf(linked) > 0;
  return [
    [
      words.report,
      [report.title[language], report.publisher[language], report.date].join(words.comma),
    ],
    [words.regions, levels[level]],
    [words.layer, heading[language]],
    ...(note ? [[words.note, note[language]]] : []),
    [words.filters, names.length > 0 ? names.join(words.semicolon) : words.noFilters],
    ...(isPart ? [[words.counted, words.some(filterResult.count, sizeOf(linked))]] : []),
    ...(selected === null ? [] : [[words.selected, selected]]),
    ...insightsOf(viewModel, shownIndicator(viewModel))
      .slice(0, MOST_INSIGHTS)
      .map((each) => [words.inBrief, insightAlone(each, viewModel, language)]),
    ...ofSearch,
  ];
}

/** A file of UTF-8 with a byte order mark; an empty line is before what the rows are of. */
export function csvOf(table: ShownTable): string {
  const rows = [...fileRows(table), [], ...aboutRows(table)];
  return BYTE_ORDER_MARK + rows.map(csvLine).join('');
}

/** For the clipboard: spreadsheets paste it into cells. */
export function tabbedText(table: ShownTable): string {
  const cellOf = (cell: FileCell): string =>
    typeof cell === 'number' ? String(cell) : safeCell(cell.replaceAll(/[\t\r\n]+/gu, ' '));
  return fileRows(table)
    .map((row) => row.map(cellOf).join('\t'))
    .join('\n');
}

/** A workbook of the rows, with a second sheet that says what they are of. */
export async function workbookOf(table: ShownTable): Promise<Blob> {
  const { plainWorkbook } = await import('../../workbook/write/plainWorkbook.ts');
  const { sheet, about } = tableFileMessages[table.language];
  return plainWorkbook([
    { name: sheet, rows: fileRows(table) },
    { name: about, rows: aboutRows(table) },
  ]);
}
