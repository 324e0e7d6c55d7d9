import { forEachBit } from '../corpus/bits.ts';
import { position } from '../corpus/columns.ts';
import { strategiesAt } from '../corpus/corpus.ts';
import { countsStatements } from '../filters/filter.ts';
import { passes } from '../filters/strategyFilter.ts';
import type { StrategyId } from '../ids.ts';
import type { Grouping } from '../regions/region.ts';
import type { Strategy } from '../report/report.ts';
import type { ViewModel } from '../view/viewModel.ts';
import { addressedAt } from './addressed.ts';

/** Those that no one speaks of, and how many there are. */
export interface Unaddressed<Item> {
  readonly items: readonly Item[];
  readonly of: number;
}

/** Groupings that no drawn statement is about, neither as a whole nor by a place of theirs or a grouping around. */
export function unaddressedGroupings(
  inputs: Pick<ViewModel, 'linked' | 'painted' | 'view'>,
): Unaddressed<Grouping> {
  const { groupings } = inputs.linked.atlas;
  return {
    items: groupings.filter(({ id }) => addressedAt(inputs, id) === 'none'),
    of: groupings.length,
  };
}

/**
 * Strategies of the report that pass the filters and that no drawn statement is about. Null in a report without
 * statements, and where a strategy is selected.
 */
export function unaddressedStrategies({
  linked,
  painted,
  view,
}: Pick<ViewModel, 'linked' | 'painted' | 'view'>): Unaddressed<Strategy> | null {
  if (!countsStatements(linked, painted.filters) || view.selection?.kind === 'strategy')
    return null;
  const spoken = new Set<StrategyId>();
  forEachBit(painted.statements, (at) => {
    for (const { id } of strategiesAt(linked.corpus, position(at))) spoken.add(id);
  });
  const all = linked.strategies.items.filter(
    (entry) => entry.item.named && passes(entry, painted.filters),
  );
  return {
    items: all.map(({ item }) => item).filter(({ id }) => !spoken.has(id)),
    of: all.length,
  };
}
