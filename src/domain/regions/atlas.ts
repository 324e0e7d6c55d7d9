import { isCodeInPrefecture } from '../../china/adcode.ts';
import type { Adcode, GroupingId, RegionId } from '../ids.ts';
import { isAdcode } from '../ids.ts';
import type {
  Grouping,
  MemberRole,
  Membership,
  Place,
  Region,
  RegionTable,
  Verification,
} from './region.ts';
import { once, memoize } from '../memoize.ts';

/** How much of a place belongs to a grouping. */
export type Extent = 'whole' | 'partial';

/**
 * A place's seat in a grouping, its own or derived.
 * `self`: a row of its own. `province`: its province has the row. `cities`: some or all of its cities have.
 */
export interface DerivedMembership {
  readonly grouping: GroupingId;
  readonly role: MemberRole;
  readonly extent: Extent;
  readonly via: 'self' | 'province' | 'cities';
  readonly verified: Verification;
}

/** All regions with the relations between them. */
export interface Atlas {
  readonly places: readonly Place[];
  readonly groupings: readonly Grouping[];
  /** The county-level places beside `places`; empty until they are loaded. */
  readonly counties: readonly Place[];
  place(id: RegionId): Place | undefined;
  grouping(id: RegionId): Grouping | undefined;
  region(id: RegionId): Region | undefined;
  /** The divisions directly inside a place, ascending by code. */
  childrenOf(id: Adcode): readonly Place[];
  /** The place itself and what it lies in, smallest first. */
  lineage(id: Adcode): readonly Place[];
  /** The groupings a place belongs to, in the table's order. */
  membershipsOf(id: Adcode): readonly DerivedMembership[];
  membershipIn(id: Adcode, grouping: GroupingId): DerivedMembership | undefined;
  /** Every place with a seat in the grouping, derived ones included, ascending by code. */
  placesIn(grouping: GroupingId): readonly Adcode[];
}

const WEAKEST: readonly Verification[] = ['yes', 'partly', 'no'];

function weakest(memberships: readonly Membership[]): Verification {
  return memberships.reduce<Verification>(
    (worst, { verified }) =>
      WEAKEST.indexOf(verified) > WEAKEST.indexOf(worst) ? verified : worst,
    'yes',
  );
}

function ownMembership(grouping: GroupingId, row: Membership): DerivedMembership {
  const { role, partial, verified } = row;
  return { grouping, role, extent: partial ? 'partial' : 'whole', via: 'self', verified };
}

/** What a province's row says of a place inside it: all of it, some counties of it, or nothing. */
export function inheritedMembership(
  grouping: GroupingId,
  row: Membership,
  place: Place,
): DerivedMembership | undefined {
  const seat = { grouping, role: row.role, via: 'province', verified: row.verified } as const;
  if (!row.partial) return { ...seat, extent: 'whole' };
  if (row.counties.length === 0) return { ...seat, extent: 'partial' };
  if (row.counties.includes(place.id)) return { ...seat, extent: 'whole' };
  return row.counties.some((county) => isCodeInPrefecture(county, place.id))
    ? { ...seat, extent: 'partial' }
    : undefined;
}

/** The seat that rows for places inside give: whole where every prefecture-level unit has one. */
function membershipThroughCities(
  grouping: GroupingId,
  rows: ReadonlyMap<Adcode, Membership>,
  inside: readonly Place[],
): DerivedMembership | undefined {
  const seated: Membership[] = [];
  let [cities, whole] = [0, true];
  for (const { id, level } of inside) {
    const row = rows.get(id);
    if (row) seated.push(row);
    if (level !== 'prefecture') continue;
    cities += 1;
    if (row?.partial !== false) whole = false;
  }
  if (seated.length === 0) return undefined;
  return {
    grouping,
    role: seated.some((row) => row.role === 'core') ? 'core' : 'member',
    extent: cities > 0 && whole ? 'whole' : 'partial',
    via: 'cities',
    verified: weakest(seated),
  };
}

/** Indexes the region table. The table is trusted: the build has checked codes and parents. */
export function createAtlas({ places, groupings }: RegionTable): Atlas {
  const placeById = new Map<string, Place>(places.map((place) => [place.id, place]));
  const groupingById = new Map<string, Grouping>(
    groupings.map((grouping) => [grouping.id, grouping]),
  );
  const children = new Map<Adcode, Place[]>();
  for (const place of places) {
    if (place.parent === null) continue;
    const siblings = children.get(place.parent);
    if (siblings) siblings.push(place);
    else children.set(place.parent, [place]);
  }
  const rowsOf = new Map(
    groupings.map((grouping) => [
      grouping.id,
      new Map(grouping.members.map((row) => [row.place, row])),
    ]),
  );

  const childrenOf = (id: Adcode): readonly Place[] => children.get(id) ?? [];

  const descendants = memoize((id: Adcode): readonly Place[] =>
    childrenOf(id).flatMap((child) => [child, ...descendants(child.id)]),
  );

  const lineage = memoize((id: Adcode): readonly Place[] => {
    const place = placeById.get(id);
    if (!place) return [];
    return place.parent === null ? [place] : [place, ...lineage(place.parent)];
  });

  const findMembership = (place: Place, grouping: Grouping): DerivedMembership | undefined => {
    const rows = rowsOf.get(grouping.id) ?? new Map<Adcode, Membership>();
    const own = rows.get(place.id);
    if (own) return ownMembership(grouping.id, own);
    const outer = lineage(place.id).find(({ id }) => rows.has(id));
    const row = outer && rows.get(outer.id);
    const inherited = row && inheritedMembership(grouping.id, row, place);
    return inherited ?? membershipThroughCities(grouping.id, rows, descendants(place.id));
  };

  // Only what lies around or inside a place with a row can have a seat: of 13,000 pairs some 1,500.
  const reach = once(() => {
    const groupingsNear = new Map<Adcode, Grouping[]>();
    const placesNear = new Map<GroupingId, readonly Adcode[]>();
    for (const each of groupings) {
      const near = new Set<Adcode>();
      for (const { place: seat } of each.members) {
        for (const { id } of lineage(seat)) near.add(id);
        for (const { id } of descendants(seat)) near.add(id);
      }
      placesNear.set(each.id, [...near].sort());
      for (const id of near) {
        const known = groupingsNear.get(id);
        if (known) known.push(each);
        else groupingsNear.set(id, [each]);
      }
    }
    return { groupingsNear, placesNear };
  });

  // Seats are looked up for a few places at a time: each is worked out when first asked for.
  const membershipsAt = memoize((id: Adcode): ReadonlyMap<GroupingId, DerivedMembership> => {
    const own = placeById.get(id);
    const found = new Map<GroupingId, DerivedMembership>();
    for (const each of own ? (reach().groupingsNear.get(id) ?? []) : []) {
      const membership = own && findMembership(own, each);
      if (membership) found.set(each.id, membership);
    }
    return found;
  });

  const placesIn = memoize((id: GroupingId): readonly Adcode[] =>
    (reach().placesNear.get(id) ?? []).filter((place) => membershipsAt(place).has(id)),
  );

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
    placesIn,
  };
}

/** How two groupings share ground. */
export interface Overlap {
  readonly grouping: GroupingId;
  /** Prefecture-level units that belong to both, wholly or partly. */
  readonly shared: number;
  /** `contains`: the other lies wholly inside; `inside`: the other way round. */
  readonly kind: 'contains' | 'inside' | 'overlaps';
}

/** Whether every member of `inner` belongs wholly to `outer`. False for a grouping and itself. */
export function containsGrouping(atlas: Atlas, outer: GroupingId, inner: GroupingId): boolean {
  const members = atlas.grouping(inner)?.members ?? [];
  return (
    outer !== inner &&
    members.length > 0 &&
    members.every(({ place }) => atlas.membershipIn(place, outer)?.extent === 'whole')
  );
}

/** Answers already given: every click asks for the ground of all groupings at its spot. */
const groundPlaces = new WeakMap<Atlas, Map<GroupingId, readonly Adcode[]>>();

/** The places of a grouping on the prefecture layer: prefectures, and provinces that have none. */
export function groundPlacesOf(atlas: Atlas, id: GroupingId): readonly Adcode[] {
  const known = groundPlaces.get(atlas) ?? new Map<GroupingId, readonly Adcode[]>();
  groundPlaces.set(atlas, known);
  const before = known.get(id);
  if (before) return before;
  const ground = atlas.placesIn(id).filter((place) => {
    const level = atlas.place(place)?.level;
    if (level !== 'province') return level === 'prefecture';
    return !atlas.childrenOf(place).some((child) => child.level === 'prefecture');
  });
  known.set(id, ground);
  return ground;
}

/** The groupings that share at least one prefecture-level unit with `id`, most shared first. */
export function overlapsOf(atlas: Atlas, id: GroupingId): readonly Overlap[] {
  const ground = new Set(groundPlacesOf(atlas, id));
  return atlas.groupings
    .filter((other) => other.id !== id)
    .map((other): Overlap => {
      const shared = groundPlacesOf(atlas, other.id).filter((unit) => ground.has(unit)).length;
      const kind = containsGrouping(atlas, id, other.id)
        ? 'contains'
        : containsGrouping(atlas, other.id, id)
          ? 'inside'
          : 'overlaps';
      return { grouping: other.id, shared, kind };
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
}
