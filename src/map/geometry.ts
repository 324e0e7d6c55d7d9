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

/** The regions of one level, and functions that compute lines from them. */
export interface LevelShapes {
  readonly regions: RegionShapes;
  /** The outline of the union of `places`. On the level of prefectures a province is all its prefectures. */
  readonly outline: (places: readonly Adcode[]) => MultiPolygon;
  /** The borders between two regions, each once. */
  readonly borders: () => MultiLineString;
  /** The outer edge of all regions together: the coast and the land border. */
  readonly coast: () => MultiLineString;
}

/** The shapes of the counties, and the borders between the counties of one prefecture. */
export interface CountyShapes extends LevelShapes {
  readonly ids: ReadonlySet<Adcode>;
  readonly innerBorders: () => MultiLineString;
}

/**
 * The shapes of the map. More are added as artefacts load: provinces first, then prefectures, the countries
 * around China and the fine level. Null before that, and if loading failed.
 */
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
