import { isCodeInPrefecture } from '../../china/adcode.ts';
import type { Adcode, GroupingId } from '../ids.ts';
import type { Grouping, MemberRole, Membership, Place, Verification } from './region.ts';

type Extent = 'whole' | 'partial';

/** `via` is the source: the place's own row, that of its province, or those of its cities. */
export interface DerivedMembership {
  readonly grouping: GroupingId;
  readonly role: MemberRole;
  readonly extent: Extent;
  readonly via: 'self' | 'province' | 'cities';
  readonly verified: Verification;
}

export type MembershipRows = ReadonlyMap<Adcode, Membership>;

/** Strongest first. */
const VERIFICATIONS: readonly Verification[] = ['yes', 'partly', 'no'];

function weakestVerification(rows: readonly Membership[]): Verification {
  return rows.reduce<Verification>(
    (weakest, { verified }) =>
      VERIFICATIONS.indexOf(verified) > VERIFICATIONS.indexOf(weakest) ? verified : weakest,
    'yes',
  );
}

export function rowsByPlace({ members }: Grouping): MembershipRows {
  return new Map(members.map((row) => [row.place, row]));
}

function ownMembership(grouping: GroupingId, row: Membership): DerivedMembership {
  const { role, partial, verified } = row;
  return { grouping, role, extent: partial ? 'partial' : 'whole', via: 'self', verified };
}

/** Undefined where none of its counties belongs. */
export function inheritedMembership(
  grouping: GroupingId,
  row: Membership,
  place: Place,
): DerivedMembership | undefined {
  const shared = { grouping, role: row.role, via: 'province', verified: row.verified } as const;
  if (!row.partial) return { ...shared, extent: 'whole' };
  if (row.counties.length === 0) return { ...shared, extent: 'partial' };
  if (row.counties.includes(place.id)) return { ...shared, extent: 'whole' };
  return row.counties.some((county) => isCodeInPrefecture(county, place.id))
    ? { ...shared, extent: 'partial' }
    : undefined;
}

/** Whole where every prefecture-level unit has a whole row. */
function membershipThroughCities(
  grouping: GroupingId,
  rows: MembershipRows,
  inside: readonly Place[],
): DerivedMembership | undefined {
  const members: Membership[] = [];
  let [cities, areAllWhole] = [0, true];
  for (const { id, level } of inside) {
    const row = rows.get(id);
    if (row) members.push(row);
    if (level !== 'prefecture') continue;
    cities += 1;
    if (row?.partial !== false) areAllWhole = false;
  }
  if (members.length === 0) return undefined;
  return {
    grouping,
    role: members.some((row) => row.role === 'core') ? 'core' : 'member',
    extent: cities > 0 && areAllWhole ? 'whole' : 'partial',
    via: 'cities',
    verified: weakestVerification(members),
  };
}

/**
 * By the own row of the place, else that of the nearest division around it, else those inside.
 * @param lineage the place and the divisions around it, smallest first
 * @param descendants the places inside it, on all levels
 */
export function deriveMembership(
  place: Place,
  grouping: GroupingId,
  rows: MembershipRows,
  lineage: readonly Place[],
  descendants: readonly Place[],
): DerivedMembership | undefined {
  const own = rows.get(place.id);
  if (own) return ownMembership(grouping, own);
  const outer = lineage.find(({ id }) => rows.has(id));
  const row = outer && rows.get(outer.id);
  const inherited = row && inheritedMembership(grouping, row, place);
  return inherited ?? membershipThroughCities(grouping, rows, descendants);
}
