import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';

/** Properties of a province in the peers' GeoJSON. */
export interface ProvinceProperties {
  readonly adcode: string;
  /** English, as in the product's labels. */
  readonly name: string;
  readonly nameZh: string;
  /** Statements made in the province or about it. */
  readonly count: number;
}
export type Provinces = FeatureCollection<Polygon | MultiPolygon, ProvinceProperties>;

/** A statement as a peer's panel shows it. */
export interface PeerStatement {
  readonly speaker: string;
  readonly post: string;
  readonly words: readonly string[];
}
/** By administrative code; a province without statements is absent. */
export type StatementsByProvince = Readonly<Record<string, readonly PeerStatement[]>>;

/** Served with every peer's page. */
export const PROVINCES_URL = './data/provinces.json';
export const STATEMENTS_URL = './data/statements.json';

/** The classes of the choropleth: the minimum count of each and its colour. */
export const CLASSES = [
  { from: 0, colour: '#fdfcf9' },
  { from: 1, colour: '#f3dcc1' },
  { from: 2, colour: '#e3b07f' },
  { from: 3, colour: '#c9804a' },
] as const;
export const SEA = '#d6e3e8';
export const BORDER = '#8c939b';
export const ACCENT = '#1d5fa8';

export function colourOf(count: number): string {
  return CLASSES.findLast(({ from }) => count >= from)?.colour ?? CLASSES[0].colour;
}
