import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { Adcode } from '../../domain/ids.ts';
import { COUNTIES_APPEAR, COUNTY_LABELS_FROM } from '../../china/zoomLevels.ts';
import type { CountyLabel } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { CountyShapes, Geometry } from '../geometry.ts';
import { MAP_STYLE, mapStyleOf } from '../mapStyle.ts';
import type { MapScene } from '../port.ts';
import { byZoom } from './byZoom.ts';
import { PREFECTURE_FONTS } from './fonts.ts';
import { LAYER } from './ids.ts';

const SOURCES = {
  shapes: 'counties',
  borders: 'county-borders',
  names: 'county-names',
} as const;
const LAYERS = {
  borders: 'county-borders',
  hover: 'county-hover',
  casing: 'county-selection-casing',
  selection: 'county-selection',
  names: 'county-names',
} as const;

/** The counties on a running engine: added when they come, taken away when they go. */
export interface CountyLayers {
  /** Brings them to `scene`, touching only what differs from the last time. */
  paint(scene: MapScene, geometry: Geometry): void;
  /** The engine rebuilt its style. */
  forget(): void;
}

interface Painted {
  readonly counties: CountyShapes;
  readonly labels: readonly CountyLabel[];
  readonly palette: MapPalette;
  readonly hovered: Adcode | null;
  readonly selected: Adcode | null;
}

function nameFeatures(labels: readonly CountyLabel[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: labels.map(({ point, text }) => ({
      type: 'Feature',
      properties: { text },
      geometry: { type: 'Point', coordinates: [...point] },
    })),
  };
}

export function createCountyLayers(map: MapLibre): CountyLayers {
  let painted: Painted | null = null;

  const remove = (): void => {
    for (const layer of Object.values(LAYERS)) if (map.getLayer(layer)) map.removeLayer(layer);
    for (const source of Object.values(SOURCES))
      if (map.getSource(source)) map.removeSource(source);
    painted = null;
  };

  const outline = (id: string, state: string, width: number, colour: string): void => {
    map.addLayer(
      {
        id,
        type: 'line',
        source: SOURCES.shapes,
        minzoom: COUNTIES_APPEAR,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colour,
          'line-width': ['case', ['boolean', ['feature-state', state], false], width, 0],
          // Outlines that nobody sees are passed over.
          'line-opacity': 0,
        },
      },
      LAYER.prefectureLabels,
    );
  };

  const add = (
    counties: CountyShapes,
    labels: readonly CountyLabel[],
    palette: MapPalette,
  ): void => {
    const mapStyle = mapStyleOf(palette.legibility);
    map.addSource(SOURCES.shapes, {
      type: 'geojson',
      data: counties.regions,
      promoteId: 'adcode',
      tolerance: 0.2,
      buffer: 32,
      maxzoom: 10,
    });
    map.addSource(SOURCES.borders, {
      type: 'geojson',
      data: counties.inner(),
      tolerance: 0.2,
      buffer: 32,
      maxzoom: 10,
    });
    map.addSource(SOURCES.names, { type: 'geojson', data: nameFeatures(labels), maxzoom: 10 });
    map.addLayer(
      {
        id: LAYERS.borders,
        type: 'line',
        source: SOURCES.borders,
        minzoom: COUNTIES_APPEAR,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.provinceBorder,
          'line-dasharray': [MAP_STYLE.countyDash.line, MAP_STYLE.countyDash.gap],
          'line-width': byZoom(mapStyle.countyBorder),
          'line-opacity': byZoom(MAP_STYLE.counties),
        },
      },
      LAYER.prefectureBorders,
    );
    outline(LAYERS.hover, 'hovered', mapStyle.hover, palette.hover);
    outline(LAYERS.casing, 'selected', mapStyle.selectionCasing, palette.casing);
    outline(LAYERS.selection, 'selected', mapStyle.selection, palette.selection);
    // Beneath all other names: those take their room first.
    map.addLayer(
      {
        id: LAYERS.names,
        type: 'symbol',
        source: SOURCES.names,
        minzoom: COUNTY_LABELS_FROM,
        layout: {
          'text-field': ['get', 'text'],
          'text-font': PREFECTURE_FONTS,
          'text-size': byZoom(mapStyle.countyLabel),
          'text-max-width': 8,
          'text-padding': mapStyle.labelPadding,
          'text-variable-anchor': ['center', 'top', 'bottom'],
          'text-radial-offset': 0.3,
        },
        paint: {
          'text-color': palette.label,
          'text-halo-color': palette.labelHalo,
          'text-halo-width': mapStyle.halo,
          'text-halo-blur': 0.2,
        },
      },
      LAYER.prefectureLabels,
    );
  };

  const mark = (
    name: 'hovered' | 'selected',
    before: Adcode | null,
    after: Adcode | null,
  ): void => {
    if (before === after) return;
    const set = (id: Adcode | null, on: boolean): void => {
      if (id !== null) map.setFeatureState({ source: SOURCES.shapes, id }, { [name]: on });
    };
    set(before, false);
    set(after, true);
    const opacity = after === null ? 0 : 1;
    for (const layer of name === 'hovered' ? [LAYERS.hover] : [LAYERS.casing, LAYERS.selection])
      map.setPaintProperty(layer, 'line-opacity', opacity);
  };

  return {
    paint({ hovered, selected, palette, countyLabels: labels = [] }, geometry) {
      const counties = geometry.counties ?? null;
      if (!counties) {
        if (painted) remove();
        return;
      }
      if (painted && (painted.counties !== counties || painted.palette !== palette)) remove();
      // A style that was rebuilt has kept them.
      if (!painted && map.getSource(SOURCES.shapes)) remove();
      if (!painted) add(counties, labels, palette);
      else if (painted.labels !== labels) {
        const source = map.getSource<GeoJSONSource>(SOURCES.names);
        if (source) void source.setData(nameFeatures(labels));
      }
      // What stands on the layer of prefectures too is outlined there.
      const isCounty = (id: Adcode | null): boolean =>
        id !== null && !id.endsWith('00') && counties.ids.has(id);
      const next: Painted = {
        counties,
        labels,
        palette,
        hovered: isCounty(hovered) ? hovered : null,
        selected: isCounty(selected) ? selected : null,
      };
      mark('hovered', painted?.hovered ?? null, next.hovered);
      mark('selected', painted?.selected ?? null, next.selected);
      painted = next;
    },
    forget() {
      painted = null;
    },
  };
}
