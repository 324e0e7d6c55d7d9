import type { Peer } from './buildPeers.ts';

/** A page that is measured. */
export interface Subject {
  readonly id: 'fangyu' | Peer;
  readonly name: string;
}

export const PRODUCT_SUBJECT: Subject = { id: 'fangyu', name: 'Fangyu' };
export const FLOOR: Subject = { id: 'empty', name: 'empty page' };
const MAP_PEERS: readonly Subject[] = [
  { id: 'leaflet', name: 'Leaflet' },
  { id: 'echarts', name: 'ECharts' },
  { id: 'maplibre', name: 'MapLibre' },
];
/** Everything that draws a map. */
export const MAPS: readonly Subject[] = [PRODUCT_SUBJECT, ...MAP_PEERS];
