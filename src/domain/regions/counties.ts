import type { Adcode, GroupingId } from '../ids.ts';
import { isAdcode } from '../ids.ts';
import { memoize, once } from '../memoize.ts';
import type { Atlas } from './atlas.ts';
import { type DerivedMembership, inheritedMembership, rowsByPlace } from './derivedMembership.ts';
import type { Place } from './region.ts';

function countiesByParent(counties: readonly Place[]): ReadonlyMap<Adcode, readonly Place[]> {
  const byParent = new Map<Adcode, Place[]>();
  for (const county of counties) {
    if (county.parent === null) continue;
    const siblings = byParent.get(county.parent);
    if (siblings) siblings.push(county);
    else byParent.set(county.parent, [county]);
  }
  return byParent;
}

/** Counties are in no grouping's `placesIn`; those that `atlas` already has are left out. */
export function withCounties(atlas: Atlas, all: readonly Place[]): Atlas {
  const counties = all.filter(({ id }) => !atlas.place(id));
  const byId = new Map<string, Place>(counties.map((county) => [county.id, county]));
  const byParent = countiesByParent(counties);

  const childrenOf = memoize((id: Adcode): readonly Place[] => {
    const own = byParent.get(id);
    if (!own) return atlas.childrenOf(id);
    return [...atlas.childrenOf(id), ...own].sort((a, b) => (a.id < b.id ? -1 : 1));
  });
  const lineage = (id: Adcode): readonly Place[] => {
    const county = byId.get(id);
    if (!county) return atlas.lineage(id);
    return county.parent === null ? [county] : [county, ...atlas.lineage(county.parent)];
  };

  const tables = once(() =>
    atlas.groupings.map((grouping) => [grouping.id, rowsByPlace(grouping)] as const),
  );
  /** By the row of the nearest division around it. */
  const membershipsOfCounty = memoize((county: Place): readonly DerivedMembership[] => {
    const outerPlaces = lineage(county.id).slice(1);
    return tables().flatMap(([grouping, rows]) => {
      const [row] = outerPlaces.flatMap((outer) => rows.get(outer.id) ?? []);
      return (row && inheritedMembership(grouping, row, county)) ?? [];
    });
  });
  const membershipsOf = (id: Adcode): readonly DerivedMembership[] => {
    const county = byId.get(id);
    return county ? membershipsOfCounty(county) : atlas.membershipsOf(id);
  };

  const countyOf = (id: string) => byId.get(id);
  return {
    ...atlas,
    counties,
    place: (id) => countyOf(id) ?? atlas.place(id),
    region: (id) => (isAdcode(id) ? countyOf(id) : undefined) ?? atlas.region(id),
    childrenOf,
    lineage,
    membershipsOf,
    membershipIn: (id: Adcode, grouping: GroupingId) =>
      byId.has(id)
        ? membershipsOf(id).find((membership) => membership.grouping === grouping)
        : atlas.membershipIn(id, grouping),
  };
}
