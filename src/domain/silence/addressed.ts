import { RELATIONS, type Relation, type RelationCounts, strongest } from '../corpus/touch.ts';
import { countsStatements } from '../filters/filter.ts';
import { passesAlone } from '../filters/strategyFilter.ts';
import type { RegionId } from '../ids.ts';
import type { Place } from '../regions/region.ts';
import type { ViewModel } from '../view/viewModel.ts';

type Inputs = Pick<ViewModel, 'linked' | 'painted' | 'view'>;

/** The strongest way in which a region is spoken of. */
export type Addressed = Relation | 'none';

/** Strongest first. */
export const ADDRESSED: readonly Addressed[] = [...RELATIONS, 'none'];

/** The strategies that the filters and a selected strategy leave, each under its strongest relation. */
function countStrategies({ linked, painted, view }: Inputs, region: RegionId): RelationCounts {
  const chosen = view.selection?.kind === 'strategy' ? view.selection.id : null;
  const counts = { direct: 0, within: 0, through: 0 };
  for (const entry of linked.strategies.at(region)) {
    const isShown = chosen === null || entry.item.id === chosen;
    if (isShown && passesAlone(entry, painted.filters))
      counts[strongest(entry.regions.get(region) ?? [])] += 1;
  }
  return counts;
}

/** The drawn statements about a region by relation; in a report without statements, its strategies. */
export function addressedCounts(inputs: Inputs, region: RegionId): RelationCounts {
  const { linked, painted } = inputs;
  return countsStatements(linked, painted.filters)
    ? painted.at(region)
    : countStrategies(inputs, region);
}

/** A city whose province is spoken of directly is reached through it. */
export function addressedAt(inputs: Inputs, region: RegionId): Addressed {
  const counts = addressedCounts(inputs, region);
  const found = RELATIONS.find((relation) => counts[relation] > 0);
  if (found) return found;
  const outer = inputs.linked.atlas.place(region)?.parent ?? null;
  return outer !== null && addressedCounts(inputs, outer).direct > 0 ? 'through' : 'none';
}

/** Places by how they are spoken of, the strongest way first; every place once, every way even without places. */
export function placesByAddress(
  inputs: Inputs,
  places: readonly Place[],
): readonly (readonly [Addressed, readonly Place[]])[] {
  const ways = places.map((place) => [addressedAt(inputs, place.id), place] as const);
  return ADDRESSED.map((way) => [
    way,
    ways.flatMap(([own, place]) => (own === way ? [place] : [])),
  ]);
}
