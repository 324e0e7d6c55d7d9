import type { Atlas } from '../regions/atlas.ts';
import { containsGrouping } from '../regions/atlas.ts';
import type { Adcode, GroupingId, RegionId } from '../ids.ts';
import type { RelationCounts } from './touch.ts';
import {
  addBit,
  type Bits,
  bitsOf,
  countCommon,
  hasBit,
  filterByBits,
  indicesOf,
  union,
} from './bits.ts';
import { type Columns, type Lists, targetOf } from './columns.ts';

/** The statements at a region, each once under its strongest relation, ascending. */
export interface StatementsAt {
  readonly direct: Uint32Array;
  readonly within: Uint32Array;
  readonly through: Uint32Array;
}

/** Statements and regions, looked up from the region. What it has worked out it remembers. */
export interface StatementIndex {
  at(region: RegionId): StatementsAt;
  /** The statements that touch the region in any way. */
  touching(region: RegionId): Bits;
  /** How many of `passing` touch the region. */
  countsAt(region: RegionId, passing: Bits): RelationCounts;
  /** The groupings by which a tie reaches the region without being inside it. */
  groupingsReaching(region: RegionId): ReadonlySet<GroupingId>;
}

/** Statements by the target of their ties: those of target `n` ascending, each once. */
function invert(lists: Lists, targets: number): readonly Uint32Array[] {
  const { starts, values } = lists;
  const found = Array.from({ length: targets }, (): number[] => []);
  for (let at = 0; at + 1 < starts.length; at += 1) {
    const end = starts[at + 1] ?? 0;
    for (let tie = starts[at] ?? 0; tie < end; tie += 1) {
      const list = found[targetOf(values[tie] ?? 0)];
      if (list && list.at(-1) !== at) list.push(at);
    }
  }
  return found.map((list) => Uint32Array.from(list));
}

const NONE = new Uint32Array(0);
/** Up to here sorting is cheaper than looking through a bit for every statement. */
const FEW = 64;

function gather(lists: readonly Uint32Array[], without: Uint32Array, size: number): Uint32Array {
  const total = lists.reduce((sum, { length }) => sum + length, 0);
  if (total === 0) return NONE;
  if (total <= FEW) {
    const left = new Set(without);
    const found = new Set(lists.flatMap((list) => [...list]).filter((at) => !left.has(at)));
    return Uint32Array.from(found).sort();
  }
  const bits = new Uint32Array((size + 31) >>> 5);
  for (const list of lists) for (const at of list) addBit(bits, at);
  for (const at of without) bits[at >>> 5] = (bits[at >>> 5] ?? 0) & ~(1 << (at & 31));
  return indicesOf(bits);
}

/** Where the statements at a region come from: ties to these places and groupings. */
interface Sources {
  readonly places: readonly Adcode[];
  readonly inner: readonly GroupingId[];
  readonly around: readonly GroupingId[];
}

function descendants(atlas: Atlas, id: Adcode): readonly Adcode[] {
  return atlas.childrenOf(id).flatMap((child) => [child.id, ...descendants(atlas, child.id)]);
}

/**
 * What counts as within a region, and what only reaches it: the rule of `touchesOf`, seen from the
 * region. A place that belongs to a grouping in part alone is no voice from it.
 */
function sourcesOf(atlas: Atlas, id: RegionId): Sources {
  const grouping = atlas.grouping(id);
  if (!grouping) {
    const place = atlas.place(id)?.id;
    if (place === undefined) return { places: [], inner: [], around: [] };
    const around = atlas.membershipsOf(place).map((membership) => membership.grouping);
    return { places: descendants(atlas, place), inner: [], around };
  }
  const others = atlas.groupings.map((other) => other.id);
  return {
    places: atlas
      .placesIn(grouping.id)
      .filter((place) => atlas.membershipIn(place, grouping.id)?.extent === 'whole'),
    inner: others.filter((other) => containsGrouping(atlas, grouping.id, other)),
    around: others.filter((other) => containsGrouping(atlas, other, grouping.id)),
  };
}

/** Looks through the columns once; regions are worked out when they are asked for. */
export function createStatementIndex(atlas: Atlas, columns: Columns): StatementIndex {
  const { size } = columns;
  const placeLists = invert(columns.places, columns.placeIds.length);
  const groupingLists = invert(columns.groupings, columns.groupingIds.length);
  const tied = new Map<RegionId, Uint32Array>([
    ...columns.placeIds.map((id, index) => [id, placeLists[index] ?? NONE] as const),
    ...columns.groupingIds.map((id, index) => [id, groupingLists[index] ?? NONE] as const),
  ]);
  const tiedTo = (ids: readonly RegionId[]) => ids.flatMap((id) => tied.get(id) ?? []);

  // Many places belong to the same groupings: what reaches them is one set, made and counted once.
  const reaches = new Map<string, Bits>();
  const counted = new WeakMap<Bits, Map<Bits, number>>();
  const reachOf = (around: readonly GroupingId[]): Bits | null => {
    const lists = tiedTo(around);
    if (lists.length === 0) return null;
    const key = around.filter((id) => tied.has(id)).join();
    const known = reaches.get(key);
    if (known) return known;
    const bits = union(
      lists.map((list) => bitsOf(list, size)),
      size,
    );
    reaches.set(key, bits);
    return bits;
  };
  const countReach = (reach: Bits, passing: Bits): number => {
    const counts = counted.get(passing) ?? new Map<Bits, number>();
    counted.set(passing, counts);
    const known = counts.get(reach);
    if (known !== undefined) return known;
    const count = countCommon(reach, passing);
    counts.set(reach, count);
    return count;
  };

  // A long list is counted by its bits, a short one by looking each of its statements up.
  const asBits = new WeakMap<Uint32Array, Bits>();
  const bitsFor = (list: Uint32Array): Bits => {
    const before = asBits.get(list);
    if (before) return before;
    const bits = bitsOf(list, size);
    asBits.set(list, bits);
    return bits;
  };
  const countIn = (list: Uint32Array, passing: Bits): number => {
    if (list.length > passing.length) return countCommon(bitsFor(list), passing);
    let count = 0;
    for (const at of list) if (hasBit(passing, at)) count += 1;
    return count;
  };
  const reached = new WeakMap<Uint32Array, Uint32Array>();
  /** Those of a region's list that its groupings reach as well: they count where they are closer. */
  const reachedBy = (list: Uint32Array, reach: Bits): Uint32Array => {
    if (list.length === 0) return NONE;
    const before = reached.get(list);
    if (before) return before;
    const both = filterByBits(list, reach);
    reached.set(list, both);
    return both;
  };

  interface Found {
    readonly direct: Uint32Array;
    readonly within: Uint32Array;
    readonly reach: Bits | null;
    readonly reaching: ReadonlySet<GroupingId>;
    through: Uint32Array | null;
    touching: Bits | null;
  }
  const known = new Map<RegionId, Found>();
  const find = (region: RegionId): Found => {
    const before = known.get(region);
    if (before) return before;
    const { places, inner, around } = sourcesOf(atlas, region);
    const direct = tied.get(region) ?? NONE;
    const found: Found = {
      direct,
      within: gather(tiedTo([...places, ...inner]), direct, size),
      reach: reachOf(around),
      reaching: new Set(around),
      through: null,
      touching: null,
    };
    known.set(region, found);
    return found;
  };
  const throughOf = (found: Found): Uint32Array => {
    if (!found.reach) return NONE;
    const bits = found.reach.slice();
    for (const list of [found.direct, found.within])
      for (const at of list) bits[at >>> 5] = (bits[at >>> 5] ?? 0) & ~(1 << (at & 31));
    return indicesOf(bits);
  };
  const touchingOf = (found: Found): Bits => {
    const bits = found.reach?.slice() ?? bitsOf(NONE, size);
    for (const list of [found.direct, found.within]) for (const at of list) addBit(bits, at);
    return bits;
  };

  return {
    at: (region) => {
      const found = find(region);
      found.through ??= throughOf(found);
      return { direct: found.direct, within: found.within, through: found.through };
    },
    touching: (region) => {
      const found = find(region);
      found.touching ??= touchingOf(found);
      return found.touching;
    },
    countsAt: (region, passing) => {
      const { direct, within, reach } = find(region);
      const passes = {
        direct: countIn(direct, passing),
        within: countIn(within, passing),
      };
      if (!reach) return { ...passes, through: 0 };
      const closer =
        countIn(reachedBy(direct, reach), passing) + countIn(reachedBy(within, reach), passing);
      return { ...passes, through: countReach(reach, passing) - closer };
    },
    groupingsReaching: (region) => find(region).reaching,
  };
}
