import type { RegionTable } from '../region.ts';
import { type PackedGrouping, packGrouping, unpackGrouping } from './groupings.ts';
import { type PackedPlaces, packPlaces, unpackPlaces } from './places.ts';

/** A region table as it is served: half the bytes, and without what only a grouping's own panel tells. */
export interface PackedRegions {
  readonly schema: 2;
  readonly places: PackedPlaces;
  readonly groupings: readonly PackedGrouping[];
}

/**
 * Packs a table for serving. What decodes to something else – degrees finer than the steps, neighbours
 * that know nothing of each other, bars in names – is not for this form; the build compares.
 * Throws a RangeError when a place names another that is not in the table.
 */
export function encodeRegions({ places, groupings }: RegionTable): PackedRegions {
  return { schema: 2, places: packPlaces(places), groupings: groupings.map(packGrouping) };
}

/**
 * The table that was packed; its groupings have neither documents nor notes.
 * Throws a RangeError when the columns do not fit together.
 */
export function decodeRegions({ places, groupings }: PackedRegions): RegionTable {
  return { schema: 1, places: unpackPlaces(places), groupings: groupings.map(unpackGrouping) };
}
