import { isDrawnTheSame } from '../domain/paints/derivePaints.ts';
import type { LinkedReport } from '../domain/filters/filter.ts';
import {
  deriveFilterResult,
  type FilterResult,
  type ViewModel,
  viewModelOf,
} from '../domain/view/viewModel.ts';
import type { Filters } from '../domain/view/view.ts';
import type { AppState } from './appStore.ts';

const passings = new WeakMap<LinkedReport, WeakMap<Filters, FilterResult>>();
const cache = new WeakMap<object, ViewModel>();

/** Keeps its identity while filters and report stay the same. Null without a report. */
export function selectFilterResult({ linked, filter, view }: AppState): FilterResult | null {
  if (!linked || !filter) return null;
  const ofReport = passings.get(linked) ?? new WeakMap<Filters, FilterResult>();
  passings.set(linked, ofReport);
  const known = ofReport.get(view.filters);
  if (known) return known;
  const filterResult = deriveFilterResult(linked, filter, view.filters);
  ofReport.set(view.filters, filterResult);
  return filterResult;
}

/** Null while it has not loaded, and where the view compares nothing. */
function selectCompared({ view, compared }: AppState): LinkedReport | null {
  return compared?.entry.id === view.compare ? compared.linked : null;
}

/** Keeps its identity while view and reports stay the same. Null without a report. */
export function selectViewModel(state: AppState): ViewModel | null {
  const filterResult = selectFilterResult(state);
  if (!filterResult) return null;
  const known = cache.get(state.view);
  const compared = selectCompared(state);
  const indicators = state.view.indicator === null ? null : state.indicators;
  const isKnown =
    known?.filterResult === filterResult &&
    known.compared === compared &&
    known.indicators === indicators;
  if (isKnown) return known;
  const viewModel = viewModelOf(filterResult, state.view, { compared, indicators });
  cache.set(state.view, viewModel);
  return viewModel;
}

const drawn = new WeakMap<FilterResult, ViewModel>();

/** The view model for consumers that ignore the selection: keeps its identity while the map draws the same. */
export function selectMapViewModel(state: AppState): ViewModel | null {
  const viewModel = selectViewModel(state);
  if (!viewModel) return null;
  const known = drawn.get(viewModel.filterResult);
  if (known && isDrawnTheSame(known, viewModel)) return known;
  drawn.set(viewModel.filterResult, viewModel);
  return viewModel;
}
