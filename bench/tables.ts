import { MEASURES, type Measure } from './measures.ts';
import type { Series, BenchmarkSetting } from './results.ts';
import { spreadOf } from './stats.ts';

/** One column of a table: its title and the setting of its figures. */
export interface Column {
  readonly title: string;
  readonly setting: BenchmarkSetting;
}

function formatFigure(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : 2);
}

/** Median (minimum–maximum); from 20 values on, the 95th percentile instead of the maximum. */
function cell(series: Series | undefined): string {
  if (!series || series.values.length + series.failures.length === 0) return '–';
  const { length: failed } = series.failures;
  const failures = failed > 0 ? ` (${failed} failed)` : '';
  if (series.values.length === 0) return `failed: ${series.failures[0] ?? ''}`;
  const { count, median, min, p95, max } = spreadOf(series.values);
  if (count === 1 || min === max) return `${formatFigure(median)}${failures}`;
  const upper = count >= 20 ? `p95 ${formatFigure(p95)}` : formatFigure(max);
  return `${formatFigure(median)} (${formatFigure(min)}–${upper})${failures}`;
}

/** A Markdown table; empty without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function titleOf(measure: Measure): string {
  const { title, unit } = MEASURES[measure];
  return unit === 'count' || unit === 'share' ? title : `${title}, ${unit}`;
}

/** A table of measures by columns, without rows that have no results. */
export function compare(
  series: readonly Series[],
  measures: readonly Measure[],
  columns: readonly Column[],
): string {
  const find = (
    measure: Measure,
    { subject, profile, corpus }: BenchmarkSetting,
  ): Series | undefined =>
    series.find(
      (one) =>
        one.measure === measure &&
        one.subject === subject &&
        one.profile === profile &&
        one.corpus === corpus,
    );
  const rows = measures
    .map((measure) => [
      titleOf(measure),
      ...columns.map(({ setting }) => cell(find(measure, setting))),
    ])
    .filter(([, ...cells]) => cells.some((text) => text !== '–'));
  return table(['', ...columns.map(({ title }) => title)], rows);
}
