import { type Language, SECOND_LANGUAGE } from '../../domain/language.ts';
import type { GroupingId } from '../../domain/ids.ts';
import type { RegionRow, RowLevel } from '../../domain/regionTable/regionRows.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { byReportText } from '../../i18n/byReport.ts';
import { PANEL } from '../../i18n/panel.ts';
import { regionTableMessages } from '../../i18n/regionTable.ts';
import { type MapLayer, withUnit } from '../../map/layers/mapLayer.ts';
import type { Column } from './columns.ts';

/** What the texts of the table depend on besides the row. */
export interface TableContext {
  readonly language: Language;
  /** Null until a report has loaded. */
  readonly viewModel: ViewModel | null;
  readonly layer: Pick<MapLayer, 'tableColumn' | 'unit'>;
}

/** `figure`: a number in bold type. Zero and unknown are two different texts. */
interface CellText {
  readonly text: string;
  readonly look: 'plain' | 'figure' | 'none' | 'unknown';
}

function figureText(value: number | null, zeroText: string, language: Language): CellText {
  if (value === null) return { text: regionTableMessages[language].noData, look: 'unknown' };
  if (value === 0) return { text: zeroText, look: 'none' };
  return { text: String(value), look: 'figure' };
}

function layerText(
  { region, layerValue: value }: RegionRow,
  { language, viewModel, layer: { tableColumn } }: TableContext,
): CellText {
  if (value === null || tableColumn === null || !viewModel)
    return { text: regionTableMessages[language].noData, look: 'unknown' };
  return { text: tableColumn.text(value, language, viewModel, region.id), look: 'figure' };
}

const plain = (text: string | undefined): CellText => ({ text: text ?? '', look: 'plain' });

/** The text of a cell, as table and files have it; those of the columns `name` and `onMap` are drawn by themselves. */
export function cellText(row: RegionRow, column: Column, context: TableContext): CellText {
  const { language, viewModel } = context;
  const { none, byProvince, separator } = regionTableMessages[language];
  const { region, province, groupings, counts } = row;
  switch (column) {
    case 'province':
      return plain(province?.short[language]);
    case 'layer':
      return layerText(row, context);
    case 'own':
    case 'strategies':
      return figureText(counts?.[column] ?? null, none, language);
    case 'through':
      return figureText(counts?.through ?? null, counts?.byProvince ? byProvince : none, language);
    case 'members':
      return plain(region.kind === 'grouping' ? String(region.members.length) : '');
    case 'groupings':
      return groupings.length === 0
        ? { text: none, look: 'none' }
        : plain(groupings.map(({ short }) => short[language]).join(separator));
    case 'reports':
      return plain(viewModel ? byReportText(viewModel, region.id, language) : '');
    case 'name':
    case 'onMap':
      return plain('');
  }
}

/** The name of a region in both languages and what it is, in the order of the first column. */
export function nameTexts(
  { region }: RegionRow,
  language: Language,
): readonly [name: string, other: string, kind: string] {
  const { placeType, category } = PANEL[language];
  const kind = region.kind === 'place' ? placeType[region.type] : category[region.category];
  return [region.short[language], region.short[SECOND_LANGUAGE[language]], kind];
}

/** The heading of a column. */
export function columnName(
  column: Column,
  level: RowLevel,
  { language, viewModel, layer: { tableColumn, unit } }: TableContext,
): string {
  const { columns } = regionTableMessages[language];
  if (column === 'groupings') return columns.groupings[level === 'grouping' ? 'grouping' : 'place'];
  if (column !== 'layer') return columns[column];
  if (tableColumn === null) return '';
  const { heading } = tableColumn;
  if (typeof heading !== 'function') return withUnit(heading, unit)[language];
  return viewModel ? heading(viewModel)[language] : '';
}

/** Whether a grouping is outlined on the map. */
export const isOnMap = ({ region }: RegionRow, overlays: readonly GroupingId[]): boolean =>
  overlays.some((id) => id === region.id);
