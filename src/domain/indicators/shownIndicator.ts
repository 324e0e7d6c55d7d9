import { memoize } from '../memoize.ts';
import type { ViewModel } from '../view/viewModel.ts';
import { changeSince } from './changeSince.ts';
import type { IndicatorSeries } from './indicator.ts';

/** A series in the year of the view. */
export interface ShownIndicator {
  /** What is drawn: of a change between two years, the changes. */
  readonly series: IndicatorSeries;
  readonly year: number;
  /** As in the table. */
  readonly figures: IndicatorSeries;
}

const changes = new WeakMap<IndicatorSeries, (since: number) => IndicatorSeries>();

/** The same object for the same series and year: charts and sentences keep what they derive from it. */
function changeOf(figures: IndicatorSeries, since: number): IndicatorSeries {
  const of = changes.get(figures) ?? memoize((from: number) => changeSince(figures, from));
  changes.set(figures, of);
  return of(since);
}

/** What the view shows; null until it has loaded, and for a series or years that do not exist. */
export function shownIndicator({
  view,
  indicators,
}: Pick<ViewModel, 'view' | 'indicators'>): ShownIndicator | null {
  const figures = indicators?.find(({ id }) => id === view.indicator?.id);
  const year = view.indicator?.year ?? figures?.years.at(-1);
  if (!figures || year === undefined || !figures.years.includes(year)) return null;
  const since = view.indicator?.since ?? null;
  if (since === null) return { series: figures, year, figures };
  if (since >= year || !figures.years.includes(since)) return null;
  return { series: changeOf(figures, since), year, figures };
}
