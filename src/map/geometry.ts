import type {
  FeatureCollection,
  Geometry as Shape,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'geojson';
import type { Adcode } from '../domain/ids.ts';
import type { NationalLineKind } from '../china/nationalLines.ts';

export interface RegionProperties {
  readonly adcode: Adcode;
}

export type RegionShapes = FeatureCollection<Polygon | MultiPolygon, RegionProperties>;
export type BoundaryLines = FeatureCollection<MultiLineString, { readonly kind: NationalLineKind }>;
export type Rivers = FeatureCollection<Shape, { readonly id: string }>;

export interface LevelShapes {
  readonly regions: RegionShapes;
  /** On the level of prefectures a province is all its prefectures. */
  readonly outline: (places: readonly Adcode[]) => MultiPolygon;
  /** Each border once. */
  readonly borders: () => MultiLineString;
  /** The coast and the land border. */
  readonly coast: () => MultiLineString;
}

/** With the borders between the counties of one prefecture only. */
export interface CountyShapes extends LevelShapes {
  readonly ids: ReadonlySet<Adcode>;
  readonly innerBorders: () => MultiLineString;
}

/** More shapes are added as artefacts load; null before that and if loading failed. */
export interface Geometry {
  readonly provinces: LevelShapes;
  readonly lines: BoundaryLines;
  readonly prefectures: LevelShapes | null;
  readonly fine: {
    readonly provinces: LevelShapes;
    readonly prefectures: LevelShapes;
    readonly lines: BoundaryLines;
  } | null;
  readonly context: { readonly countries: FeatureCollection; readonly rivers: Rivers } | null;
  /** Only while counties are switched on. */
  readonly counties?: CountyShapes | null;
}
