import type { Adcode, GroupingId } from '../ids.ts';
import type { LngLat } from '../regions/region.ts';
import type { OverlayDash } from './overlayStrokes.ts';

/** Values that the map and the legend share. */
export const DRAWN = {
  /** Share of a marker's radius that is its hole. */
  markerHole: 0.6,
  /** Opacity of a grouping's colour within its outline. */
  overlayTint: 0.12,
} as const;

export interface RegionPaint {
  /** CSS colour. */
  readonly fill: string;
  /** The no-data pattern is drawn over `fill`. */
  readonly noData: boolean;
}

/** Partial members are hatched. */
export interface GroupingOverlay {
  readonly id: GroupingId;
  readonly colour: string;
  readonly dash: OverlayDash;
  readonly selected: boolean;
  /** A province includes all its prefectures. */
  readonly full: readonly Adcode[];
  readonly partial: readonly Adcode[];
}

export interface MarkerShare {
  readonly colour: string;
  readonly count: number;
}

/** The number of statements decides the size, the strategy types the colours. */
export interface Marker {
  readonly id: Adcode;
  readonly point: LngLat;
  readonly count: number;
  /** CSS pixels. */
  readonly radius: number;
  /** In the order of the strategy types, never empty. */
  readonly shares: readonly MarkerShare[];
  readonly faded: boolean;
  /** Only keeps its space free of names: the statements are drawn one by one. */
  readonly hidden?: true;
}

/** The name of a grouping that is on the map. */
export interface GroupingLabel {
  readonly id: GroupingId;
  readonly text: string;
  readonly colour: string;
  /** The selected grouping. */
  readonly first?: true;
  /** It is named without an outline: the name is in its middle. */
  readonly isBare?: true;
  /** Inside its outline. A province includes all its prefectures. */
  readonly places: readonly Adcode[];
}

/** Every other label has a higher priority. */
export interface CountyLabel {
  readonly id: Adcode;
  readonly point: LngLat;
  readonly text: string;
}

export interface MapLabel {
  readonly id: Adcode;
  readonly point: LngLat;
  readonly text: string;
  readonly level: 'province' | 'prefecture';
  /** Where two labels collide, the higher one is shown. */
  readonly priority: number;
  /** Only on the label of the selected place. */
  readonly first?: true;
  /** The notes of the scene name it: it has its name at every zoom. */
  readonly named?: true;
  /** Like the first label, it may be over a neighbour, with a line, if its region has no space. */
  readonly important?: boolean;
  readonly faded: boolean;
}
