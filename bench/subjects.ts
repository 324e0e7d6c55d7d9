import type { Peer } from './buildPeers.ts';

/** A page that is measured. */
export interface Subject {
  readonly id: 'fangyu' | 'fangyu-engine' | 'fangyu-counties' | Peer;
  readonly name: string;
  /** Whether it is the product, which has filters, search and languages. */
  readonly product: boolean;
  /** Parameters of the address, without `#`. */
  readonly hash: string;
}

const product = (id: Subject['id'], name: string, hash: string): Subject => ({
  id,
  name,
  product: true,
  hash,
});
const peer = (id: Peer, name: string): Subject => ({ id, name, product: false, hash: '' });

/** The plain address: the product itself chooses the renderer. */
export const PRODUCT_SUBJECT = product('fangyu', 'Fangyu', '');
/** The same build with the map engine, whether WebGL is drawn by hardware or software. */
export const ENGINE_SUBJECT = product('fangyu-engine', 'Fangyu, engine', 'draw=engine');
/** The same build with the layer of counties switched on. */
export const COUNTIES_SUBJECT = product('fangyu-counties', 'Fangyu, counties', 'counties=on');
export const FLOOR = peer('empty', 'empty page');
/** The library that reads workbooks, without the product's checks. */
export const LIBRARY = peer('hucre', 'hucre alone');
const MAP_PEERS: readonly Subject[] = [
  peer('leaflet', 'Leaflet'),
  peer('echarts', 'ECharts'),
  peer('maplibre', 'MapLibre'),
];
/** All pages with the map of provinces. */
export const MAPS: readonly Subject[] = [PRODUCT_SUBJECT, ENGINE_SUBJECT, ...MAP_PEERS];
