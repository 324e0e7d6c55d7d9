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

/** Provinces and prefectures at one level of detail, with the means to outline any set of them. */
export interface LevelShapes {
  readonly regions: RegionShapes;
  /** The outer outline of the union of `places`; provinces stand for all their prefectures. */
  readonly outline: (places: readonly Adcode[]) => MultiPolygon;
  /** Every border between two of the regions, once. */
  readonly borders: () => MultiLineString;
  /** The outer edge of all regions together: the coast and the land border. */
  readonly coast: () => MultiLineString;
}

/** The counties: shapes to point at, and the borders between those of one prefecture. */
export interface CountyShapes extends LevelShapes {
  readonly ids: ReadonlySet<Adcode>;
  readonly inner: () => MultiLineString;
}

/**
 * What there is to draw. Grows as artefacts arrive: provinces first, then prefectures, the countries
 * around and the fine level; null until then, or for good when loading failed.
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
  /** There as long as they are switched on. */
  readonly counties?: CountyShapes | null;
}
