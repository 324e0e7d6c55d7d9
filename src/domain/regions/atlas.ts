import type { Adcode, GroupingId, RegionId } from '../ids.ts';
import { isAdcode } from '../ids.ts';
import { memoize, once } from '../memoize.ts';
import { type DerivedMembership, deriveMembership, rowsByPlace } from './derivedMembership.ts';
import type { Grouping, Place, Region, RegionTable } from './region.ts';

export interface Atlas {
  readonly places: readonly Place[];
  readonly groupings: readonly Grouping[];
  /** Those that are not in `places`; empty until they are loaded. */
  readonly counties: readonly Place[];
  place(id: RegionId): Place | undefined;
  grouping(id: RegionId): Grouping | undefined;
  region(id: RegionId): Region | undefined;
  /** Ascending by code. */
  childrenOf(id: Adcode): readonly Place[];
  /** The place and the divisions around it, smallest first. */
  lineage(id: Adcode): readonly Place[];
  /** In the order of the groupings. */
  membershipsOf(id: Adcode): readonly DerivedMembership[];
  membershipIn(id: Adcode, grouping: GroupingId): DerivedMembership | undefined;
  /** Derived memberships included, ascending by code. */
  placesIn(grouping: GroupingId): readonly Adcode[];
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

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

/** A place with a row, and every place around or inside it: about 1,500 of 13,000 pairs. */
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

/** Does not check codes and parents: the build has checked them. */
export function createAtlas({ places, groupings }: RegionTable): Atlas {
  const placeById = new Map<string, Place>(places.map((place) => [place.id, place]));
  const groupingById = new Map<string, Grouping>(
    groupings.map((grouping) => [grouping.id, grouping]),
  );
  const hierarchy = createHierarchy(places, placeById);
  const { childrenOf, lineage, descendants } = hierarchy;
  const rowsOf = memoize(rowsByPlace);
  const candidates = once(() => membershipCandidates(groupings, hierarchy));

  // Derived when first used.
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
