import type { Peer } from './buildPeers.ts';

/** A page that is measured. */
export interface Subject {
  readonly id: 'fangyu' | 'fangyu-engine' | 'fangyu-counties' | Peer;
  readonly name: string;
  /** Whether it is the product, which has filters, search and languages. */
  readonly product: boolean;
  /** What the address asks for, without `#`. */
  readonly hash: string;
}

const product = (id: Subject['id'], name: string, hash: string): Subject => ({
  id,
  name,
  product: true,
  hash,
});
const peer = (id: Peer, name: string): Subject => ({ id, name, product: false, hash: '' });

/** As its address opens it: the product itself chooses what draws. */
export const PRODUCT_SUBJECT = product('fangyu', 'Fangyu', '');
/** The same build, told to draw with the map engine, software or not. */
export const ENGINE_SUBJECT = product('fangyu-engine', 'Fangyu, engine', 'draw=engine');
/** The same build with the layer of counties switched on. */
export const COUNTIES_SUBJECT = product('fangyu-counties', 'Fangyu, counties', 'counties=on');
export const FLOOR = peer('empty', 'empty page');
const MAP_PEERS: readonly Subject[] = [
  peer('leaflet', 'Leaflet'),
  peer('echarts', 'ECharts'),
  peer('maplibre', 'MapLibre'),
];
/** Everything that draws the map of provinces. */
export const MAPS: readonly Subject[] = [PRODUCT_SUBJECT, ENGINE_SUBJECT, ...MAP_PEERS];
