import type { ViewModel } from '../view/viewModel.ts';
import type { IndicatorSeries } from './indicator.ts';

/** A series in the year of the view. */
export interface ShownIndicator {
  readonly series: IndicatorSeries;
  readonly year: number;
}

/** What the view shows; null until it has loaded, and for a series or year that does not exist. */
export function shownIndicator({
  view,
  indicators,
}: Pick<ViewModel, 'view' | 'indicators'>): ShownIndicator | null {
  const series = indicators?.find(({ id }) => id === view.indicator?.id);
  const year = view.indicator?.year ?? series?.years.at(-1);
  if (!series || year === undefined || !series.years.includes(year)) return null;
  return { series, year };
}
