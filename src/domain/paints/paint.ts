import type { Adcode, GroupingId } from '../ids.ts';
import type { LngLat } from '../regions/region.ts';

/** Values that the map and the legend share. */
export const DRAWN = {
  /** Opacity of a faded fill over plain land. */
  faded: 0.3,
  /** Share of a marker's radius that is its hole. */
  markerHole: 0.6,
  /** Opacity of a grouping's colour within its outline. */
  overlayTint: 0.12,
} as const;

/** How a renderer draws one region. */
export interface RegionPaint {
  /** CSS colour. */
  readonly fill: string;
  /** The region does not match the filters or the selection. It is drawn with less opacity. */
  readonly faded: boolean;
  /** There is no data: the no-data pattern is drawn over `fill`. */
  readonly noData: boolean;
}

/** The outline of a grouping, with its partial members hatched. */
export interface GroupingOverlay {
  readonly id: GroupingId;
  readonly colour: string;
  readonly selected: boolean;
  /** Members that belong wholly. A province includes all its prefectures. */
  readonly full: readonly Adcode[];
  /** Members of which only a part belongs. */
  readonly partial: readonly Adcode[];
}

/** One share of a marker's ring. */
export interface MarkerShare {
  readonly colour: string;
  readonly count: number;
}

/** A place with statements. The number of statements decides the size, the strategy types the colours. */
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

/** The name of a county. Every other label has a higher priority. */
export interface CountyLabel {
  readonly id: Adcode;
  readonly point: LngLat;
  readonly text: string;
}

/** The name of a region on the map. */
export interface MapLabel {
  readonly id: Adcode;
  readonly point: LngLat;
  readonly text: string;
  readonly level: 'province' | 'prefecture';
  /** Where two labels collide, the one with the higher priority is shown. */
  readonly priority: number;
  /** Set on the label of the selected place, which is shown before every other one. */
  readonly first?: true;
  readonly faded: boolean;
}
