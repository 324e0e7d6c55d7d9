import type { GroupingId, RegionId } from '../ids.ts';
import { memoize } from '../memoize.ts';
import type { Atlas } from '../regions/atlas.ts';
import { addBit, type Bits, bitsOf, indicesOf, removeBit, union } from './bits.ts';
import type { Columns } from './columns.ts';
import { regionSources } from './regionSources.ts';
import { createStatementCounter } from './statementCounter.ts';
import { mergeStatements, NO_STATEMENTS, statementsByTie } from './tiedStatements.ts';
import type { RelationCounts } from './touch.ts';

/** Each statement once under its strongest relation, ascending. */
export interface StatementsAt {
  readonly direct: Uint32Array;
  readonly within: Uint32Array;
  readonly through: Uint32Array;
}

export interface StatementIndex {
  at(region: RegionId): StatementsAt;
  touching(region: RegionId): Bits;
  countsAt(region: RegionId, passing: Bits): RelationCounts;
  groupingsReaching(region: RegionId): ReadonlySet<GroupingId>;
}

/** The two last fields are derived when they are first used. */
interface IndexedRegion {
  readonly direct: Uint32Array;
  readonly within: Uint32Array;
  /** Statements tied to a grouping around the region, whatever their relation; null for none. */
  readonly reach: Bits | null;
  readonly groupingsReaching: ReadonlySet<GroupingId>;
  through: Uint32Array | null;
  touching: Bits | null;
}

function deriveThrough({ reach, direct, within }: IndexedRegion): Uint32Array {
  if (!reach) return NO_STATEMENTS;
  const bits = reach.slice();
  for (const list of [direct, within]) for (const at of list) removeBit(bits, at);
  return indicesOf(bits);
}

function deriveTouching({ reach, direct, within }: IndexedRegion, size: number): Bits {
  const bits = reach?.slice() ?? bitsOf(NO_STATEMENTS, size);
  for (const list of [direct, within]) for (const at of list) addBit(bits, at);
  return bits;
}

/** Null where there are none. Many places belong to the same groupings and share one set. */
function createReach(
  tied: ReadonlyMap<RegionId, Uint32Array>,
  size: number,
): (groupings: readonly GroupingId[]) => Bits | null {
  const sets = new Map<string, Bits>();
  return (groupings) => {
    const lists = groupings.flatMap((id) => tied.get(id) ?? []);
    if (lists.length === 0) return null;
    const key = groupings.filter((id) => tied.has(id)).join();
    const cached = sets.get(key);
    if (cached) return cached;
    const reach = union(
      lists.map((list) => bitsOf(list, size)),
      size,
    );
    sets.set(key, reach);
    return reach;
  };
}

/** Indexes the columns in one pass; a region is derived when it is first looked up. */
export function createStatementIndex(atlas: Atlas, columns: Columns): StatementIndex {
  const { size } = columns;
  const tied = statementsByTie(columns);
  const reachOf = createReach(tied, size);
  const counter = createStatementCounter(size);
  const regionOf = memoize((id: RegionId): IndexedRegion => {
    const { innerPlaces, innerGroupings, outerGroupings } = regionSources(atlas, id);
    const direct = tied.get(id) ?? NO_STATEMENTS;
    const inner = [...innerPlaces, ...innerGroupings].flatMap((source) => tied.get(source) ?? []);
    return {
      direct,
      within: mergeStatements(inner, direct, size),
      reach: reachOf(outerGroupings),
      groupingsReaching: new Set(outerGroupings),
      through: null,
      touching: null,
    };
  });

  return {
    at: (id) => {
      const region = regionOf(id);
      region.through ??= deriveThrough(region);
      return { direct: region.direct, within: region.within, through: region.through };
    },
    touching: (id) => {
      const region = regionOf(id);
      region.touching ??= deriveTouching(region, size);
      return region.touching;
    },
    countsAt: (id, passing) => {
      const { direct, within, reach } = regionOf(id);
      const own = {
        direct: counter.countList(direct, passing),
        within: counter.countList(within, passing),
      };
      if (!reach) return { ...own, through: 0 };
      // A statement that also has a stronger relation is not counted as "through".
      const counted =
        counter.countCommon(direct, reach, passing) + counter.countCommon(within, reach, passing);
      return { ...own, through: counter.countSet(reach, passing) - counted };
    },
    groupingsReaching: (id) => regionOf(id).groupingsReaching,
  };
}
