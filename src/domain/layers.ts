import type { Adcode } from './ids.ts';
import type { GroupingCategory, LngLat } from './region.ts';

/** A position on the map that somebody pointed at. */
export interface Spot {
  /** The places drawn there, smallest first; empty over the sea. */
  readonly places: readonly Adcode[];
  readonly point: LngLat;
  /** CSS pixels from the map's upper left corner. */
  readonly at: readonly [number, number];
}

/**
 * What a click means where several layers lie: the smallest place drawn there, its province, or the
 * grouping of a category.
 */
export type LayerLevel = 'place' | 'province' | GroupingCategory;
