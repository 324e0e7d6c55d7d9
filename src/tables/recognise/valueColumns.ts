import { cellAt } from '../cell.ts';
import { plainName } from '../text/cleanText.ts';
import { readNumber } from '../text/readNumber.ts';
import type { Period } from '../text/readPeriod.ts';
import { isPercentage } from '../text/units.ts';
import type { Body } from './body.ts';
import type { ColumnRole } from './columnRoles.ts';
import { type Heading, partOf } from './headings.ts';
import type { Title } from './readTitle.ts';
import type { RowSplit } from './splitRows.ts';
import { GROWTH_HEADING, VALUE_HEADING } from './words.ts';

/** A column of numbers and what its headings and the title say about them. */
export interface ValueColumn {
  readonly column: number;
  readonly heading: Heading;
  /** Null where the heading names only a time or a unit, or says "value" beside a column of indicators. */
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly period: Period | null;
  readonly part: string | null;
  readonly fallbackIndicator: string | null;
  readonly fallbackUnit: string | null;
  /** Whether the unit follows only from a word such as 增速. */
  readonly isUnitAssumed: boolean;
  readonly fallbackYear: number | null;
  readonly isEmpty: boolean;
}

const SAMPLE = 2000;

/** The unit that most cells of a column have after their number, and whether any cell is filled. */
function contentsOf(
  body: Body,
  { dataStart, dataEnd }: RowSplit,
  column: number,
): { readonly unit: string | null; readonly isEmpty: boolean } {
  const counts = new Map<string, number>();
  let isEmpty = true;
  for (let row = dataStart; row < dataEnd; row += 1) {
    const reading = readNumber(cellAt(body.grid, row, column));
    if (reading === null || reading.kind === 'number') isEmpty = false;
    if (reading?.kind === 'number' && reading.unit !== null)
      counts.set(reading.unit, (counts.get(reading.unit) ?? 0) + 1);
    if (!isEmpty && row > dataStart + SAMPLE) break;
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return { unit: most?.[0] ?? null, isEmpty };
}

/** The unit of the title that applies to a column; null when it names several of one kind. */
function titleUnit(units: readonly string[], isGrowth: boolean): string | null {
  const amounts = units.filter((unit) => !isPercentage(unit));
  const [percentage = '%'] = units.filter(isPercentage);
  if (isGrowth && (amounts.length > 0 || units.length === 0)) return percentage;
  const chosen = amounts.length > 0 ? amounts : units;
  return chosen.length === 1 ? (chosen[0] ?? null) : null;
}

/** The columns of numbers, from the left. */
export function valueColumns(
  body: Body,
  split: RowSplit,
  headings: readonly Heading[],
  roles: readonly ColumnRole[],
  title: Title,
): readonly ValueColumn[] {
  const hasIndicators = roles.includes('indicator');
  return headings.flatMap((heading, column): ValueColumn[] => {
    if (roles[column] !== 'value') return [];
    const { unit, isEmpty } = contentsOf(body, split, column);
    const part = partOf(heading.indicator);
    const isGeneric = VALUE_HEADING.test(plainName(heading.indicator));
    const isNamed = heading.indicator !== '' && part === null;
    const name = isNamed && !(isGeneric && (hasIndicators || title.indicator !== null));
    const isGrowth = GROWTH_HEADING.test(plainName(heading.indicator));
    const own = heading.unit ?? unit;
    return [
      {
        column,
        heading,
        indicator: name ? heading.indicator : null,
        unit: own,
        period: heading.period,
        part,
        fallbackIndicator: title.indicator,
        fallbackUnit: own === null ? titleUnit(title.units, isGrowth) : null,
        isUnitAssumed: own === null && isGrowth,
        fallbackYear: title.year,
        isEmpty,
      },
    ];
  });
}
