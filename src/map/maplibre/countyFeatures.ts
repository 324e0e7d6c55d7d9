import type { LineLayerSpecification, Map as MapLibre } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { COUNTIES_APPEAR, COUNTY_LABELS_FROM } from '../../china/zoomLevels.ts';
import type { CountyLabel } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { CountyShapes } from '../geometry.ts';
import { MAP_STYLE, mapStyleOf } from '../mapStyle.ts';
import { byZoom } from './byZoom.ts';
import { LAYER } from './ids.ts';
import { PREFECTURE_FONTS } from './labelFonts.ts';

/** They exist only while counties are drawn. */
export const COUNTY_SOURCE = {
  shapes: 'counties',
  borders: 'county-borders',
  names: 'county-names',
} as const;
export const COUNTY_LAYER = {
  borders: 'county-borders',
  hover: 'county-hover',
  casing: 'county-selection-casing',
  selection: 'county-selection',
  names: 'county-names',
} as const;

const TILE_OPTIONS = { tolerance: 0.2, buffer: 32, maxzoom: 10 } as const;

export function countyNameFeatures(labels: readonly CountyLabel[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: labels.map(({ point, text }) => ({
      type: 'Feature',
      properties: { text },
      geometry: { type: 'Point', coordinates: [...point] },
    })),
  };
}

function addSources(map: MapLibre, counties: CountyShapes, labels: readonly CountyLabel[]): void {
  map.addSource(COUNTY_SOURCE.shapes, {
    type: 'geojson',
    data: counties.regions,
    promoteId: 'adcode',
    ...TILE_OPTIONS,
  });
  map.addSource(COUNTY_SOURCE.borders, {
    type: 'geojson',
    data: counties.innerBorders(),
    ...TILE_OPTIONS,
  });
  map.addSource(COUNTY_SOURCE.names, {
    type: 'geojson',
    data: countyNameFeatures(labels),
    maxzoom: 10,
  });
}

/** The feature-state `state` makes it visible. */
function outlineLayer(
  id: string,
  state: 'hovered' | 'selected',
  width: number,
  colour: string,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: COUNTY_SOURCE.shapes,
    minzoom: COUNTIES_APPEAR,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-width': ['case', ['boolean', ['feature-state', state], false], width, 0],
      // The engine skips a layer with opacity 0.
      'line-opacity': 0,
    },
  };
}

function addBorders(map: MapLibre, palette: MapPalette): void {
  map.addLayer(
    {
      id: COUNTY_LAYER.borders,
      type: 'line',
      source: COUNTY_SOURCE.borders,
      minzoom: COUNTIES_APPEAR,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.provinceBorder,
        'line-dasharray': [MAP_STYLE.countyDash.line, MAP_STYLE.countyDash.gap],
        'line-width': byZoom(mapStyleOf(palette.legibility).countyBorder),
        'line-opacity': byZoom(MAP_STYLE.counties),
      },
    },
    LAYER.prefectureBorders,
  );
}

/** Below all other names, which are placed first. */
function addNames(map: MapLibre, palette: MapPalette): void {
  const mapStyle = mapStyleOf(palette.legibility);
  map.addLayer(
    {
      id: COUNTY_LAYER.names,
      type: 'symbol',
      source: COUNTY_SOURCE.names,
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
}

export function addCounties(
  map: MapLibre,
  counties: CountyShapes,
  labels: readonly CountyLabel[],
  palette: MapPalette,
): void {
  const { hover, selection, selectionCasing } = mapStyleOf(palette.legibility);
  addSources(map, counties, labels);
  addBorders(map, palette);
  for (const layer of [
    outlineLayer(COUNTY_LAYER.hover, 'hovered', hover, palette.hover),
    outlineLayer(COUNTY_LAYER.casing, 'selected', selectionCasing, palette.casing),
    outlineLayer(COUNTY_LAYER.selection, 'selected', selection, palette.selection),
  ])
    map.addLayer(layer, LAYER.prefectureLabels);
  addNames(map, palette);
}

export function removeCounties(map: MapLibre): void {
  for (const layer of Object.values(COUNTY_LAYER)) if (map.getLayer(layer)) map.removeLayer(layer);
  for (const source of Object.values(COUNTY_SOURCE))
    if (map.getSource(source)) map.removeSource(source);
}
