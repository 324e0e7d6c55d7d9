import type { Adcode } from '../../domain/ids.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';

/** Why the map fades a place; null where it does not. */
export type LeftOut = 'excluded' | 'outside' | null;

/** By the filters, else by the selection. */
export function leftOutBy({ filterResult, highlighted }: ViewModel, place: Adcode): LeftOut {
  if (filterResult.highlighted?.has(place) === false) return 'excluded';
  return highlighted?.has(place) === false ? 'outside' : null;
}
