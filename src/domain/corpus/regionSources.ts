import type { Adcode, GroupingId, RegionId } from '../ids.ts';
import type { Atlas } from '../regions/atlas.ts';
import { containsGrouping } from '../regions/groupingOverlaps.ts';

export interface RegionSources {
  readonly innerPlaces: readonly Adcode[];
  readonly innerGroupings: readonly GroupingId[];
  /** Statements tied to these reach the region through the grouping only. */
  readonly outerGroupings: readonly GroupingId[];
}

function descendants(atlas: Atlas, id: Adcode): readonly Adcode[] {
  return atlas.childrenOf(id).flatMap((child) => [child.id, ...descendants(atlas, child.id)]);
}

/** The rule of `touchesOf` from the region; a place partly in a grouping is not a source of it. */
export function regionSources(atlas: Atlas, id: RegionId): RegionSources {
  const grouping = atlas.grouping(id);
  if (!grouping) {
    const place = atlas.place(id)?.id;
    if (place === undefined) return { innerPlaces: [], innerGroupings: [], outerGroupings: [] };
    return {
      innerPlaces: descendants(atlas, place),
      innerGroupings: [],
      outerGroupings: atlas.membershipsOf(place).map((membership) => membership.grouping),
    };
  }
  const others = atlas.groupings.map((other) => other.id);
  return {
    innerPlaces: atlas
      .placesIn(grouping.id)
      .filter((place) => atlas.membershipIn(place, grouping.id)?.extent === 'whole'),
    innerGroupings: others.filter((other) => containsGrouping(atlas, grouping.id, other)),
    outerGroupings: others.filter((other) => containsGrouping(atlas, other, grouping.id)),
  };
}
