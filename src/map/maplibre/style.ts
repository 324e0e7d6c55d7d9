import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { GeoJSON } from 'geojson';
import { OVERLAY_DASHES } from '../../domain/paints/overlayDashes.ts';
import type { NationalLineKind } from '../../china/nationalLines.ts';
import { PREFECTURES_FROM } from '../../china/zoomLevels.ts';
import type { Geometry } from '../geometry.ts';
import { MAP_STYLE, type MapStyle } from '../mapStyle.ts';
import { byZoom } from './byZoom.ts';
import { labelLayers } from './labelLayers.ts';
import { LAYER, SOURCE } from './ids.ts';
import { changedBoundaries, type OverlayPart } from './sources.ts';

const fill: ExpressionSpecification = [
  'case',
  ['==', ['typeof', ['feature-state', 'fill']], 'string'],
  ['to-color', ['feature-state', 'fill'], 'transparent'],
  'transparent',
];
const widthIn = (state: string, width: number): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', state], false],
  width,
  0,
];
const hasKind = (kind: NationalLineKind | 'border' | 'coast'): ExpressionSpecification => [
  '==',
  ['get', 'kind'],
  kind,
];
const isPart = (part: OverlayPart): ExpressionSpecification => ['==', ['get', 'part'], part];
const overlayMeasure = (
  mapStyle: MapStyle,
  measure: keyof MapStyle['overlay'],
): ExpressionSpecification => [
  'case',
  ['get', 'selected'],
  mapStyle.overlaySelected[measure],
  mapStyle.overlay[measure],
];

/** Without a gap the line is solid. */
const SOLID = [1, 0];
const overlayDash: ExpressionSpecification = [
  'match',
  ['get', 'dash'],
  ...Object.entries(OVERLAY_DASHES).flatMap(([name, marks]) =>
    marks.length === 0 ? [] : [name, ['literal', [...marks]]],
  ),
  ['literal', SOLID],
] as unknown as ExpressionSpecification;

const NO_PLACES: ExpressionSpecification = ['in', ['get', 'adcode'], ['literal', []]];

const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const;

/** Borders hide the edges of fills, so the fills need no antialiasing. */
function areas(mapStyle: MapStyle): LayerSpecification[] {
  return [
    { id: LAYER.sea, type: 'background' },
    {
      id: LAYER.countries,
      type: 'fill',
      source: SOURCE.countries,
      paint: { 'fill-antialias': false },
    },
    {
      id: LAYER.countryBorders,
      type: 'line',
      source: SOURCE.countries,
      paint: { 'line-width': mapStyle.countryBorder },
    },
    { id: LAYER.land, type: 'fill', source: SOURCE.provinces, paint: { 'fill-antialias': false } },
    {
      id: LAYER.provinces,
      type: 'fill',
      source: SOURCE.provinces,
      maxzoom: PREFECTURES_FROM,
      paint: { 'fill-antialias': false, 'fill-color': fill },
    },
    {
      id: LAYER.prefectures,
      type: 'fill',
      source: SOURCE.prefectures,
      minzoom: PREFECTURES_FROM,
      paint: { 'fill-antialias': false, 'fill-color': fill },
    },
    {
      id: LAYER.provincesNoData,
      type: 'fill',
      source: SOURCE.provinces,
      maxzoom: PREFECTURES_FROM,
      filter: NO_PLACES,
      paint: { 'fill-antialias': false },
    },
    {
      id: LAYER.prefecturesNoData,
      type: 'fill',
      source: SOURCE.prefectures,
      minzoom: PREFECTURES_FROM,
      filter: NO_PLACES,
      paint: { 'fill-antialias': false },
    },
    {
      id: LAYER.overlayTints,
      type: 'fill',
      source: SOURCE.overlays,
      filter: isPart('full'),
      paint: {
        'fill-antialias': false,
        'fill-color': ['get', 'colour'],
        'fill-opacity': overlayMeasure(mapStyle, 'tint'),
      },
    },
    {
      id: LAYER.overlayHatches,
      type: 'fill',
      source: SOURCE.overlays,
      filter: isPart('partial'),
      paint: {
        'fill-antialias': false,
        'fill-opacity': overlayMeasure(mapStyle, 'hatch'),
      },
    },
  ];
}

function lines(mapStyle: MapStyle): LayerSpecification[] {
  return [
    {
      id: LAYER.rivers,
      type: 'line',
      source: SOURCE.rivers,
      layout: ROUND,
      paint: { 'line-width': byZoom(mapStyle.river) },
    },
    {
      id: LAYER.prefectureBorders,
      type: 'line',
      source: SOURCE.prefectureBorders,
      minzoom: PREFECTURES_FROM,
      layout: { 'line-join': 'round' },
      paint: { 'line-width': byZoom(mapStyle.prefectureBorder) },
    },
    {
      id: LAYER.coast,
      type: 'line',
      source: SOURCE.provinceBorders,
      filter: hasKind('coast'),
      layout: { 'line-join': 'round' },
      paint: { 'line-width': byZoom(mapStyle.coast) },
    },
    {
      id: LAYER.provinceBorders,
      type: 'line',
      source: SOURCE.provinceBorders,
      filter: hasKind('border'),
      layout: { 'line-join': 'round' },
      paint: { 'line-width': byZoom(mapStyle.provinceBorder) },
    },
    {
      id: LAYER.seaBoundaries,
      type: 'line',
      source: SOURCE.lines,
      filter: hasKind('sea-boundary'),
      paint: { 'line-width': byZoom(mapStyle.seaBoundary), 'line-dasharray': [3.4, 2.6] },
    },
    {
      id: LAYER.undefinedBoundaries,
      type: 'line',
      source: SOURCE.lines,
      filter: hasKind('undefined-boundary'),
      paint: { 'line-width': byZoom(mapStyle.undefinedBoundary), 'line-dasharray': [2.4, 2.4] },
    },
    {
      id: LAYER.tenDashLine,
      type: 'line',
      source: SOURCE.lines,
      filter: hasKind('ten-dash-line'),
      layout: ROUND,
      paint: { 'line-width': byZoom(mapStyle.tenDashLine) },
    },
    {
      id: LAYER.overlayCasings,
      type: 'line',
      source: SOURCE.overlays,
      filter: isPart('all'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-width': overlayMeasure(mapStyle, 'casing'),
        'line-opacity': MAP_STYLE.casingOpacity,
      },
    },
    {
      id: LAYER.overlayOutlines,
      type: 'line',
      source: SOURCE.overlays,
      filter: isPart('all'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['get', 'colour'],
        'line-width': overlayMeasure(mapStyle, 'line'),
        'line-dasharray': overlayDash,
      },
    },
  ];
}

/** Width 0 loads no data. Opacity 0 skips a layer: width 0 costs more than the remaining picture. */
function emphasis(mapStyle: MapStyle): LayerSpecification[] {
  const outline = (
    id: string,
    source: string,
    state: string,
    width: number,
    gap = 0,
  ): LayerSpecification => ({
    id,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: { 'line-width': widthIn(state, width), 'line-gap-width': gap, 'line-opacity': 0 },
  });
  const { line, gap, casing } = mapStyle.focus;
  const circle = (id: string, width: number, innerGap: number): LayerSpecification => ({
    id,
    type: 'line',
    source: SOURCE.focus,
    paint: { 'line-width': width, 'line-gap-width': innerGap },
  });
  return [
    outline(LAYER.prefectureFocusCasing, SOURCE.prefectures, 'focused', casing),
    outline(LAYER.provinceFocusCasing, SOURCE.provinces, 'focused', casing),
    circle(LAYER.speckFocusCasing, casing, 0),
    outline(LAYER.prefectureFocus, SOURCE.prefectures, 'focused', line, gap),
    outline(LAYER.provinceFocus, SOURCE.provinces, 'focused', line, gap),
    circle(LAYER.speckFocus, line, gap),
    outline(LAYER.prefectureHover, SOURCE.prefectures, 'hovered', mapStyle.hover),
    outline(LAYER.provinceHover, SOURCE.provinces, 'hovered', mapStyle.hover),
    outline(
      LAYER.prefectureSelectionCasing,
      SOURCE.prefectures,
      'selected',
      mapStyle.selectionCasing,
    ),
    outline(LAYER.provinceSelectionCasing, SOURCE.provinces, 'selected', mapStyle.selectionCasing),
    outline(LAYER.prefectureSelection, SOURCE.prefectures, 'selected', mapStyle.selection),
    outline(LAYER.provinceSelection, SOURCE.provinces, 'selected', mapStyle.selection),
  ];
}

function boundarySource(data: GeoJSON): GeoJSONSourceSpecification {
  return { type: 'geojson', data, promoteId: 'adcode', tolerance: 0.2, buffer: 32, maxzoom: 10 };
}

function pointSource(): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] },
    promoteId: 'id',
    maxzoom: 10,
  };
}

/** Bottom to top. */
export function styleLayers(mapStyle: MapStyle): LayerSpecification[] {
  return [...areas(mapStyle), ...lines(mapStyle), ...emphasis(mapStyle), ...labelLayers(mapStyle)];
}

/** For the desk. It fetches nothing: no glyphs, sprites or tiles. */
export function createStyle(geometry: Geometry): StyleSpecification {
  const sources = Object.fromEntries<GeoJSONSourceSpecification>(
    changedBoundaries(null, geometry).map(({ source, data }) => [source, boundarySource(data)]),
  );
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      ...sources,
      [SOURCE.overlays]: boundarySource({ type: 'FeatureCollection', features: [] }),
      [SOURCE.labels]: pointSource(),
      [SOURCE.leaders]: pointSource(),
      [SOURCE.riverNames]: pointSource(),
      [SOURCE.markers]: pointSource(),
      [SOURCE.focus]: boundarySource({ type: 'FeatureCollection', features: [] }),
    },
    layers: styleLayers(MAP_STYLE),
  };
}
