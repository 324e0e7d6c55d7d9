import 'maplibre-gl/dist/maplibre-gl.css';
import '../common/page.css';
import { Map as MapLibreMap, type MapMouseEvent, Popup, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { exposeProjection, markReady } from '../common/hooks.ts';
import { loadStatements } from '../common/load.ts';
import {
  ACCENT,
  BORDER,
  CLASSES,
  type ProvinceProperties,
  PROVINCES_URL,
  SEA,
} from '../common/model.ts';
import { createPanel, tooltipOf } from '../common/panel.ts';

/*
 * After MapLibre's own examples: a GeoJSON source by address, a fill and a line layer, the hover effect
 * by feature-state, and a popup that follows the pointer.
 */
setWorkerUrl(workerUrl);
const [plain, ...classes] = CLASSES;
const map = new MapLibreMap({
  container: 'map',
  bounds: [73.4, 17.9, 135.1, 53.6],
  dragRotate: false,
  style: {
    version: 8,
    sources: {
      provinces: {
        type: 'geojson',
        data: new URL(PROVINCES_URL, location.href).href,
        promoteId: 'adcode',
      },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': SEA } },
      {
        id: 'fill',
        type: 'fill',
        source: 'provinces',
        paint: {
          'fill-color': [
            'step',
            ['get', 'count'],
            plain.colour,
            ...classes.flatMap(({ from, colour }) => [from, colour]),
          ],
        },
      },
      {
        id: 'line',
        type: 'line',
        source: 'provinces',
        paint: {
          'line-color': ['case', ['boolean', ['feature-state', 'active'], false], ACCENT, BORDER],
          'line-width': ['case', ['boolean', ['feature-state', 'active'], false], 2, 0.75],
        },
      },
    ],
  },
});
const statements = loadStatements();
const popup = new Popup({ closeButton: false, closeOnClick: false });
let hovered: string | null = null;
let chosen: string | null = null;

/** The properties come back as the GeoJSON had them. */
function provinceAt(event: MapMouseEvent & { features?: { properties: unknown }[] }) {
  return event.features?.[0]?.properties as ProvinceProperties | undefined;
}
function mark(id: string | null): void {
  if (id === null) return;
  map.setFeatureState({ source: 'provinces', id }, { active: id === hovered || id === chosen });
}
function hover(id: string | null): void {
  const before = hovered;
  hovered = id;
  if (before === id) return;
  mark(before);
  mark(id);
}

map.on('mousemove', 'fill', (event) => {
  const province = provinceAt(event);
  if (!province) return;
  map.getCanvas().style.cursor = 'pointer';
  if (province.adcode !== hovered) popup.setText(tooltipOf(province));
  hover(province.adcode);
  popup.setLngLat(event.lngLat).addTo(map);
});
map.on('mouseleave', 'fill', () => {
  map.getCanvas().style.cursor = '';
  hover(null);
  popup.remove();
});
map.once('idle', markReady);

exposeProjection((lng, lat) => {
  const { x, y } = map.project([lng, lat]);
  const { left, top } = map.getContainer().getBoundingClientRect();
  return [left + x, top + y];
});

const showPanel = createPanel(await statements);
map.on('click', 'fill', (event) => {
  const province = provinceAt(event);
  if (!province) return;
  const before = chosen;
  chosen = province.adcode;
  mark(before);
  mark(chosen);
  showPanel(province);
});
