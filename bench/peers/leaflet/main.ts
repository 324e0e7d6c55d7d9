import 'leaflet/dist/leaflet.css';
import '../common/page.css';
import L from 'leaflet';
import { exposeProjection, markReady } from '../common/hooks.ts';
import { loadProvinces, loadStatements } from '../common/load.ts';
import { ACCENT, BORDER, colourOf, type ProvinceProperties } from '../common/model.ts';
import { createPanel, tooltipOf } from '../common/panel.ts';

/*
 * After Leaflet's own interactive choropleth example: L.geoJSON with a style function, a highlight on
 * hover that is taken back with resetStyle, and a sticky tooltip. No tiles, as the others have none.
 */
const map = L.map('map', { zoomSnap: 0, zoomControl: true });
map.fitBounds([
  [17.9, 73.4],
  [53.6, 135.1],
]);

const [provinces, statements] = await Promise.all([loadProvinces(), loadStatements()]);
const showPanel = createPanel(statements);
let chosen: number | null = null;

const layer: L.GeoJSON<ProvinceProperties> = L.geoJSON<ProvinceProperties>(provinces, {
  style: (feature) => ({
    fillColor: colourOf(feature?.properties.count ?? 0),
    fillOpacity: 1,
    color: BORDER,
    weight: 0.75,
  }),
  onEachFeature: (feature, area: L.Path) => {
    area.bindTooltip(tooltipOf(feature.properties), { sticky: true });
    area.on({
      mouseover: () => {
        area.setStyle({ color: ACCENT, weight: 2 });
        area.bringToFront();
      },
      mouseout: () => {
        if (layer.getLayerId(area) !== chosen) layer.resetStyle(area);
      },
      click: () => {
        const before = chosen === null ? undefined : layer.getLayer(chosen);
        if (before && before !== area) layer.resetStyle(before);
        chosen = layer.getLayerId(area);
        area.setStyle({ color: ACCENT, weight: 2 });
        area.bringToFront();
        showPanel(feature.properties);
      },
    });
  },
}).addTo(map);

exposeProjection((lng, lat) => {
  const { x, y } = map.latLngToContainerPoint([lat, lng]);
  const { left, top } = map.getContainer().getBoundingClientRect();
  return [left + x, top + y];
});
markReady();
