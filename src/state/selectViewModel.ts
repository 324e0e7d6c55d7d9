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

/**
 * What the filters leave; the same object as long as filters and report stay the same, whatever is
 * selected. Null without a report.
 */
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

/** What the present view shows; the same object as long as view and report stay the same. Null without a report. */
export function selectViewModel(state: AppState): ViewModel | null {
  const filterResult = selectFilterResult(state);
  if (!filterResult) return null;
  const known = cache.get(state.view);
  if (known?.filterResult === filterResult) return known;
  const viewModel = viewModelOf(filterResult, state.view);
  cache.set(state.view, viewModel);
  return viewModel;
}

const drawn = new WeakMap<FilterResult, ViewModel>();

/**
 * What the map draws, for those that tell of it and not of the selection: the same object as long as
 * it draws the same, whatever is selected.
 */
export function selectMapViewModel(state: AppState): ViewModel | null {
  const viewModel = selectViewModel(state);
  if (!viewModel) return null;
  const known = drawn.get(viewModel.filterResult);
  if (known && isDrawnTheSame(known, viewModel)) return known;
  drawn.set(viewModel.filterResult, viewModel);
  return viewModel;
}
