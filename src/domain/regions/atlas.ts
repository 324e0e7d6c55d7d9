import type { Adcode, GroupingId, RegionId } from '../ids.ts';
import { isAdcode } from '../ids.ts';
import { memoize, once } from '../memoize.ts';
import { type DerivedMembership, deriveMembership, rowsByPlace } from './derivedMembership.ts';
import type { Grouping, Place, Region, RegionTable } from './region.ts';

/** All regions and the relations between them. */
export interface Atlas {
  readonly places: readonly Place[];
  readonly groupings: readonly Grouping[];
  /** The county-level places that are not in `places`; empty until they are loaded. */
  readonly counties: readonly Place[];
  place(id: RegionId): Place | undefined;
  grouping(id: RegionId): Grouping | undefined;
  region(id: RegionId): Region | undefined;
  /** The divisions directly inside a place, ascending by code. */
  childrenOf(id: Adcode): readonly Place[];
  /** The place and the divisions around it, smallest first. */
  lineage(id: Adcode): readonly Place[];
  /** The memberships of a place, in the order of the groupings. */
  membershipsOf(id: Adcode): readonly DerivedMembership[];
  membershipIn(id: Adcode, grouping: GroupingId): DerivedMembership | undefined;
  /** Every place with a membership in the grouping, derived ones included, ascending by code. */
  placesIn(grouping: GroupingId): readonly Adcode[];
}

/** Adds `value` to the list at `key`. */
function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The hierarchy of the divisions. */
function createHierarchy(places: readonly Place[], placeById: ReadonlyMap<string, Place>) {
  const children = new Map<Adcode, Place[]>();
  for (const place of places) if (place.parent !== null) addTo(children, place.parent, place);
  const childrenOf = (id: Adcode): readonly Place[] => children.get(id) ?? [];
  const descendants = memoize((id: Adcode): readonly Place[] =>
    childrenOf(id).flatMap((child) => [child, ...descendants(child.id)]),
  );
  const lineage = memoize((id: Adcode): readonly Place[] => {
    const place = placeById.get(id);
    if (!place) return [];
    return place.parent === null ? [place] : [place, ...lineage(place.parent)];
  });
  return { childrenOf, descendants, lineage };
}

/**
 * The pairs of places and groupings that can have a membership: a place with a row, and every place
 * around or inside it. These are about 1,500 of 13,000 pairs.
 */
function membershipCandidates(
  groupings: readonly Grouping[],
  { lineage, descendants }: ReturnType<typeof createHierarchy>,
) {
  const groupingsByPlace = new Map<Adcode, Grouping[]>();
  const placesByGrouping = new Map<GroupingId, readonly Adcode[]>();
  for (const grouping of groupings) {
    const places = new Set(
      grouping.members.flatMap(({ place }) =>
        [...lineage(place), ...descendants(place)].map(({ id }) => id),
      ),
    );
    placesByGrouping.set(grouping.id, [...places].sort());
    for (const id of places) addTo(groupingsByPlace, id, grouping);
  }
  return { groupingsByPlace, placesByGrouping };
}

/** Indexes the region table. Codes and parents are not checked again: the build has checked them. */
export function createAtlas({ places, groupings }: RegionTable): Atlas {
  const placeById = new Map<string, Place>(places.map((place) => [place.id, place]));
  const groupingById = new Map<string, Grouping>(
    groupings.map((grouping) => [grouping.id, grouping]),
  );
  const hierarchy = createHierarchy(places, placeById);
  const { childrenOf, lineage, descendants } = hierarchy;
  const rowsOf = memoize(rowsByPlace);
  const candidates = once(() => membershipCandidates(groupings, hierarchy));

  // Memberships are looked up for a few places at a time and derived when they are first used.
  const membershipsAt = memoize((id: Adcode): ReadonlyMap<GroupingId, DerivedMembership> => {
    const own = placeById.get(id);
    const found = new Map<GroupingId, DerivedMembership>();
    if (!own) return found;
    for (const grouping of candidates().groupingsByPlace.get(id) ?? []) {
      const rows = rowsOf(grouping);
      const membership = deriveMembership(own, grouping.id, rows, lineage(id), descendants(id));
      if (membership) found.set(grouping.id, membership);
    }
    return found;
  });

  const place = (id: RegionId) => placeById.get(id);
  const grouping = (id: RegionId) => groupingById.get(id);
  return {
    places,
    groupings,
    counties: [],
    place,
    grouping,
    region: (id) => (isAdcode(id) ? place(id) : grouping(id)),
    childrenOf,
    lineage,
    membershipsOf: (id) => [...membershipsAt(id).values()],
    membershipIn: (id, of) => membershipsAt(id).get(of),
    placesIn: memoize((id: GroupingId): readonly Adcode[] =>
      (candidates().placesByGrouping.get(id) ?? []).filter((each) => membershipsAt(each).has(id)),
    ),
  };
}
