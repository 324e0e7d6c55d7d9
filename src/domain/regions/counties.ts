import { type Atlas, inheritedMembership, type DerivedMembership } from './atlas.ts';
import type { Adcode, GroupingId } from '../ids.ts';
import { isAdcode } from '../ids.ts';
import type { Membership, Place } from './region.ts';

/**
 * The atlas with the counties beside its places. What it says of every other region stays the same:
 * counties are found from themselves and from what they lie in, and no grouping counts them.
 * A county that a place of `atlas` stands for already is left to it.
 */
export function withCounties(atlas: Atlas, all: readonly Place[]): Atlas {
  const counties = all.filter(({ id }) => !atlas.place(id));
  const byId = new Map<string, Place>(counties.map((county) => [county.id, county]));
  const inside = new Map<Adcode, Place[]>();
  for (const county of counties) {
    if (county.parent === null) continue;
    const siblings = inside.get(county.parent);
    if (siblings) siblings.push(county);
    else inside.set(county.parent, [county]);
  }
  const children = new Map<Adcode, readonly Place[]>();
  const childrenOf = (id: Adcode): readonly Place[] => {
    const own = inside.get(id);
    if (!own) return atlas.childrenOf(id);
    const known = children.get(id);
    if (known) return known;
    const found = [...atlas.childrenOf(id), ...own].sort((a, b) => (a.id < b.id ? -1 : 1));
    children.set(id, found);
    return found;
  };
  const lineage = (id: Adcode): readonly Place[] => {
    const county = byId.get(id);
    if (!county) return atlas.lineage(id);
    return county.parent === null ? [county] : [county, ...atlas.lineage(county.parent)];
  };

  let tables: readonly (readonly [GroupingId, ReadonlyMap<Adcode, Membership>])[] | null = null;
  const rowsOf = () => {
    tables ??= atlas.groupings.map(
      ({ id, members }) => [id, new Map(members.map((row) => [row.place, row]))] as const,
    );
    return tables;
  };
  const memberships = new Map<Adcode, readonly DerivedMembership[]>();
  /** The nearest division around it that has a row says what of it belongs. */
  const membershipsOf = (id: Adcode): readonly DerivedMembership[] => {
    const county = byId.get(id);
    if (!county) return atlas.membershipsOf(id);
    const known = memberships.get(id);
    if (known) return known;
    const outerPlaces = lineage(id).slice(1);
    const found = rowsOf().flatMap(([grouping, rows]) => {
      const [row] = outerPlaces.flatMap((outer) => rows.get(outer.id) ?? []);
      return (row && inheritedMembership(grouping, row, county)) ?? [];
    });
    memberships.set(id, found);
    return found;
  };

  const place = (id: string) => byId.get(id);
  return {
    ...atlas,
    counties,
    place: (id) => place(id) ?? atlas.place(id),
    region: (id) => (isAdcode(id) ? place(id) : undefined) ?? atlas.region(id),
    childrenOf,
    lineage,
    membershipsOf: membershipsOf,
    membershipIn: (id, grouping) =>
      byId.has(id)
        ? membershipsOf(id).find((membership) => membership.grouping === grouping)
        : atlas.membershipIn(id, grouping),
  };
}
