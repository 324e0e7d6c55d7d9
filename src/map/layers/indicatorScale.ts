import {
  classifyAround,
  classifyAt,
  classifyValues,
  type ValueScale,
} from '../../domain/indicators/classify.ts';
import type { IndicatorSeries } from '../../domain/indicators/indicator.ts';
import type { IndicatorView } from '../../domain/indicators/indicatorView.ts';
import { type ShownIndicator, shownIndicator } from '../../domain/indicators/shownIndicator.ts';
import { comparedPlaces } from '../../domain/indicators/ranking.ts';
import type { ValueRange } from '../../domain/indicators/readBreaks.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { differenceColours } from '../../ui/differencePalette.ts';

function comparedValues(
  viewModel: Pick<ViewModel, 'linked'>,
  series: IndicatorSeries,
  years: readonly number[],
): readonly number[] {
  const places = comparedPlaces(viewModel.linked.atlas, series);
  return years.flatMap((year) => places.flatMap(({ id }) => series.valueAt(id, year) ?? []));
}

/** The smallest and the largest value of all years: own bounds stay while the years play. Null without any value. */
export function rangeOfYears(
  viewModel: Pick<ViewModel, 'linked'>,
  series: IndicatorSeries,
): ValueRange | null {
  const values = comparedValues(viewModel, series, series.years);
  return values.length === 0 ? null : { min: Math.min(...values), max: Math.max(...values) };
}

/** The value from which the colours diverge: zero for a change; null for colours from low to high. */
export function middleOf(
  { series, year }: ShownIndicator,
  { middle }: Pick<IndicatorView, 'middle'>,
): number | null {
  if (series.since !== undefined) return 0;
  return middle === 'national' ? series.national(year) : middle;
}

/** The classes are those of all places with a value, whatever the filters: a colour keeps its meaning. */
export function indicatorScale(viewModel: ViewModel, palette: MapPalette): ValueScale {
  const shown = shownIndicator(viewModel);
  const { indicator } = viewModel.view;
  if (!shown || !indicator) return classifyAt([], [], palette.ramp);
  const values = comparedValues(viewModel, shown.series, [shown.year]);
  const { method, classes, breaks } = indicator;
  const middle = middleOf(shown, indicator);
  const { more: above, fewer: below } = differenceColours(palette);
  const diverging = { above, below };
  if (method === 'own') {
    const around = middle !== null && { ...diverging, middle, both: palette.land };
    return classifyAt(values, breaks, around || palette.ramp);
  }
  const choice = { method, classes };
  return middle === null
    ? classifyValues(values, choice, palette.ramp)
    : classifyAround(values, middle, choice, diverging);
}
