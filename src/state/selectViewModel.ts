import { drawsTheSame } from '../domain/paints/derivePaints.ts';
import type { LinkedReport } from '../domain/filters/filter.ts';
import { derivePassing, type Passing, type Shown, showPassing } from '../domain/view/viewModel.ts';
import type { Filters } from '../domain/view/view.ts';
import type { AtlasState } from './appStore.ts';

const passings = new WeakMap<LinkedReport, WeakMap<Filters, Passing>>();
const cache = new WeakMap<object, Shown>();

/**
 * What the filters leave; the same object as long as filters and report stay the same, whatever is
 * selected. Null without a report.
 */
export function selectPassing({ linked, filter, view }: AtlasState): Passing | null {
  if (!linked || !filter) return null;
  const ofReport = passings.get(linked) ?? new WeakMap<Filters, Passing>();
  passings.set(linked, ofReport);
  const known = ofReport.get(view.filters);
  if (known) return known;
  const passing = derivePassing(linked, filter, view.filters);
  ofReport.set(view.filters, passing);
  return passing;
}

/** What the present view shows; the same object as long as view and report stay the same. Null without a report. */
export function selectShown(state: AtlasState): Shown | null {
  const passing = selectPassing(state);
  if (!passing) return null;
  const known = cache.get(state.view);
  if (known?.passing === passing) return known;
  const shown = showPassing(passing, state.view);
  cache.set(state.view, shown);
  return shown;
}

const drawn = new WeakMap<Passing, Shown>();

/**
 * What the map draws, for those that tell of it and not of the selection: the same object as long as
 * it draws the same, whatever is selected.
 */
export function selectDrawn(state: AtlasState): Shown | null {
  const shown = selectShown(state);
  if (!shown) return null;
  const known = drawn.get(shown.passing);
  if (known && drawsTheSame(known, shown)) return known;
  drawn.set(shown.passing, shown);
  return shown;
}
