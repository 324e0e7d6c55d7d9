import type { Adcode } from '../ids.ts';
import type { ViewModel } from '../view/viewModel.ts';
import { markedTypes, type MarkedType } from './markedTypes.ts';

/**
 * The strategy types that the filters ask for and of which a strategy applies to the place, or a statement is
 * shown in it; in the report's order. Empty without a filter of types, and for a place that the filters exclude.
 */
export function filteredTypesAt(
  viewModel: ViewModel,
  place: Adcode,
): readonly Omit<MarkedType, 'count'>[] {
  const { linked, view, highlighted } = viewModel;
  const { types } = view.filters;
  if (types.length === 0 || highlighted?.has(place) === false) return [];
  const applying = new Set(
    linked.strategies.at(place).flatMap(({ item }) => (item.named ? item.type : [])),
  );
  for (const { type } of markedTypes(viewModel, place)) applying.add(type.id);
  return linked.report.types.flatMap((type, index) =>
    types.includes(type.id) && applying.has(type.id) ? { type, index } : [],
  );
}
