import { groupingId } from '../../ids.ts';
import type { Bounds, Grouping, Membership, Verification } from '../region.ts';
import { GROUPING_CATEGORIES } from '../region.ts';
import { at, codeOf, deltas, type Name, namesOf, packName, steps, sums } from './columns.ts';
import { BOUNDS_STEPS } from './places.ts';

const ROLES: readonly Membership['role'][] = ['member', 'core'];
const VERIFIED: readonly Verification[] = ['yes', 'partly', 'no'];

export interface PackedGrouping {
  readonly id: string;
  readonly category: string;
  readonly zh: Name;
  readonly en: Name;
  readonly verified: number;
  readonly bounds: readonly number[];
  /** Differences to the code before. */
  readonly codes: readonly number[];
  /** A base 36 digit for each member: role, plus 2 if partial, plus 4 × index of verification. */
  readonly memberships: string;
  /** By the index of the member. */
  readonly counties: Readonly<Record<string, readonly number[]>>;
}

export function packGrouping(grouping: Grouping): PackedGrouping {
  const { id, category, name, short, verified, bounds, members } = grouping;
  const counties = members.flatMap((row, index) =>
    row.counties.length === 0 ? [] : [[index, deltas(row.counties.map(Number))] as const],
  );
  return {
    id,
    category,
    zh: packName(name.zh, short.zh),
    en: packName(name.en, short.en),
    verified: VERIFIED.indexOf(verified),
    bounds: bounds.map((degrees) => steps(degrees, BOUNDS_STEPS)),
    codes: deltas(members.map(({ place }) => Number(place))),
    memberships: members
      .map((row) => {
        const doubt = VERIFIED.indexOf(row.verified);
        return (ROLES.indexOf(row.role) + (row.partial ? 2 : 0) + 4 * doubt).toString(36);
      })
      .join(''),
    counties: Object.fromEntries(counties),
  };
}

/** Without document and notes. Throws a RangeError when the columns do not fit together. */
export function unpackGrouping(packed: PackedGrouping): Grouping {
  const category = GROUPING_CATEGORIES.find((known) => known === packed.category);
  if (!category) throw new RangeError(`"${packed.category}" is no category of groupings`);
  const [west, south, east, north] = packed.bounds.map((degrees) => degrees / BOUNDS_STEPS);
  const bounds: Bounds = [west ?? 0, south ?? 0, east ?? 0, north ?? 0];
  const id = groupingId(packed.id);
  const members = sums(packed.codes).map((code, index): Membership => {
    const membership = Number.parseInt(packed.memberships[index] ?? '', 36);
    return {
      place: codeOf(code),
      role: at(ROLES, membership & 1),
      partial: (membership & 2) !== 0,
      counties: sums(packed.counties[String(index)] ?? []).map(codeOf),
      note: null,
      verified: at(VERIFIED, membership >> 2),
    };
  });
  return {
    kind: 'grouping',
    id,
    category,
    ...namesOf(packed.zh, packed.en),
    members,
    document: null,
    verified: at(VERIFIED, packed.verified),
    bounds,
  };
}
