import type { RegionTable } from '../region.ts';
import { type PackedGrouping, packGrouping, unpackGrouping } from './groupings.ts';
import { type PackedPlaces, packPlaces, unpackPlaces } from './places.ts';

/** A region table as it is served: half the bytes, without the texts that only a grouping's panel shows. */
export interface PackedRegions {
  readonly schema: 2;
  readonly places: PackedPlaces;
  readonly groupings: readonly PackedGrouping[];
}

/**
 * Packs a region table. The format does not support degrees finer than its steps, one-sided neighbours,
 * and bars in names; the build compares the decoded table with the original.
 * Throws a RangeError when a place refers to another that is not in the table.
 */
export function encodeRegions({ places, groupings }: RegionTable): PackedRegions {
  return { schema: 2, places: packPlaces(places), groupings: groupings.map(packGrouping) };
}

/**
 * Unpacks a region table. Its groupings have no documents and no notes.
 * Throws a RangeError when the columns do not fit together.
 */
export function decodeRegions({ places, groupings }: PackedRegions): RegionTable {
  return { schema: 1, places: unpackPlaces(places), groupings: groupings.map(unpackGrouping) };
}
