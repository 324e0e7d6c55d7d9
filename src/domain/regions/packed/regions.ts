import type { RegionTable } from '../region.ts';
import { type PackedGrouping, packGrouping, unpackGrouping } from './groupings.ts';
import { type PackedPlaces, packPlaces, unpackPlaces } from './places.ts';

/** Half the bytes, without the texts that only a grouping's panel shows. */
export interface PackedRegions {
  readonly schema: 2;
  readonly places: PackedPlaces;
  readonly groupings: readonly PackedGrouping[];
}

/**
 * The format does not support finer degrees, one-sided neighbours, and bars in names.
 * Throws a RangeError when a place refers to another that is not in the table.
 */
export function encodeRegions({ places, groupings }: RegionTable): PackedRegions {
  return { schema: 2, places: packPlaces(places), groupings: groupings.map(packGrouping) };
}

/** Without documents and notes; throws a RangeError when the columns do not fit together. */
export function decodeRegions({ places, groupings }: PackedRegions): RegionTable {
  return { schema: 1, places: unpackPlaces(places), groupings: groupings.map(unpackGrouping) };
}
