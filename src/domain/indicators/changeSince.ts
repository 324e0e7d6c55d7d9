import type { IndicatorSeries } from './indicator.ts';

const POINTS: IndicatorSeries['unit'] = { zh: '个百分点', en: 'percentage points' };
const PER_MILLE_POINTS: IndicatorSeries['unit'] = { zh: '个千分点', en: 'per-mille points' };
const PER_CENT: IndicatorSeries['unit'] = { zh: '%', en: '%' };

/** Digits after the decimal point of a change in per cent: the values of the sources do not support more. */
const PER_CENT_DECIMALS = 1;

/** Whether the values are shares, whose change is a difference in points; of all others it is in per cent. */
export function changesInPoints({ unit }: Pick<IndicatorSeries, 'unit'>): boolean {
  return unit.en === '%' || unit.en === '‰';
}

/**
 * The change of each value from the year `since`: of a share in points, of any other figure in per cent of its value
 * in that year. Null where one of the two values is missing, and in per cent also where the first one is not above
 * zero. Its years are the later ones.
 */
export function changeSince(series: IndicatorSeries, since: number): IndicatorSeries {
  const { name, unit, decimals } = series;
  const inPoints = changesInPoints(series);
  const scale = 10 ** decimals;
  const change = (before: number | null, after: number | null): number | null => {
    if (before === null || after === null) return null;
    // Decimal fractions are not exact: 66.16 − 65.22 would not be 0.94.
    if (inPoints) return (Math.round(after * scale) - Math.round(before * scale)) / scale;
    return before > 0 ? (100 * (after - before)) / before : null;
  };
  const points = unit.en === '%' ? POINTS : PER_MILLE_POINTS;
  return {
    ...series,
    name: { zh: `${name.zh}（较${since}年的变化）`, en: `${name.en}, change since ${since}` },
    unit: inPoints ? points : PER_CENT,
    measure: 'rate',
    decimals: inPoints ? decimals : PER_CENT_DECIMALS,
    perHead: null,
    since,
    years: series.years.filter((year) => year > since),
    valueAt: (place, year) => change(series.valueAt(place, since), series.valueAt(place, year)),
    national: (year) => change(series.national(since), series.national(year)),
  };
}
