import type { Adcode, GroupingId } from '../ids.ts';
import type { LngLat } from '../regions/region.ts';

/** What map and legend have to draw alike. */
export const DRAWN = {
  /** Strength of a fill that does not match, laid over plain land. */
  faded: 0.3,
  /** Share of a marker's radius that is its hole. */
  markerHole: 0.6,
  /** Strength of a grouping's colour within its outline. */
  overlayTint: 0.12,
} as const;

/** How one region is to be drawn. All that a renderer learns about it. */
export interface RegionPaint {
  /** CSS colour. */
  readonly fill: string;
  /** Does not match the filters or the selection: drawn at reduced strength, still there. */
  readonly faded: boolean;
  /** Nothing is known here: drawn with the no-data pattern over `fill`. */
  readonly noData: boolean;
}

/** The outline of a grouping, with its partial members hatched. */
export interface GroupingOverlay {
  readonly id: GroupingId;
  readonly colour: string;
  readonly selected: boolean;
  /** Members that belong wholly; provinces stand for all their prefectures. */
  readonly full: readonly Adcode[];
  /** Members of which only a part belongs. */
  readonly partial: readonly Adcode[];
}

/** One share of a marker's ring. */
export interface MarkerShare {
  readonly colour: string;
  readonly count: number;
}

/** A place with statements, sized by their number and coloured by strategy type. */
export interface Marker {
  readonly id: Adcode;
  readonly point: LngLat;
  readonly count: number;
  /** Radius in CSS pixels; its area grows with `count`. */
  readonly radius: number;
  /** In the order of the strategy types, never empty. */
  readonly shares: readonly MarkerShare[];
  readonly faded: boolean;
}

/** A county's name: it gives way to every other one. */
export interface CountyLabel {
  readonly id: Adcode;
  readonly point: LngLat;
  readonly text: string;
}

/** A region's name on the map, at one point. */
export interface MapLabel {
  readonly id: Adcode;
  readonly point: LngLat;
  readonly text: string;
  readonly level: 'province' | 'prefecture';
  /** Higher wins where two labels collide. */
  readonly priority: number;
  /** Wins over every other, whatever its priority: the selected place's. */
  readonly first?: true;
  readonly faded: boolean;
}
