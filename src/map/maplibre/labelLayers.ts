import { PREFECTURES_FROM } from '../../china/zoomLevels.ts';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapLabel } from '../../domain/paints/paint.ts';
import { MAP_STYLE, type MapStyle } from '../mapStyle.ts';
import { byZoom } from './byZoom.ts';
import { PREFECTURE_FONTS, PROVINCE_FONTS, RIVER_FONTS } from './labelFonts.ts';
import { LAYER, SOURCE } from './ids.ts';
import { RIVER_LETTER_SPACING_EM } from './riverNames.ts';

interface RegionLabelStyle {
  readonly id: string;
  readonly level: MapLabel['level'];
  readonly fonts: string[];
  readonly size: ExpressionSpecification;
  /** For the conversion of offsets, CSS pixels. */
  readonly em: number;
  readonly minzoom: number;
}

const isOn = (state: string): ExpressionSpecification => [
  'boolean',
  ['feature-state', state],
  false,
];

/** The engine draws a line of text one pixel too low. */
const TEXT_TRANSLATE: [number, number] = [0, -1];
/** Added by the engine above and below a text, em. Without it the text would touch its marker. */
const LEADING_EM = 6.6 / 24;

/** Best first: on its point, else below, above, right and left at `gap` px. */
function anchors(gap: number, em: number): ExpressionSpecification {
  const dx = gap / em;
  const dy = dx + LEADING_EM;
  const sides = { top: [0, dy], bottom: [0, -dy], left: [dx, 0], right: [-dx, 0] };
  return ['literal', ['center', [0, 0], ...Object.entries(sides).flat()]];
}

function besideMarker(mapStyle: MapStyle, em: number): ExpressionSpecification {
  const radii = [8, 36];
  return [
    'interpolate',
    ['linear'],
    ['get', 'markerRadius'],
    0,
    anchors(mapStyle.labelPadding, em),
    ...radii.flatMap((radius) => [
      radius,
      anchors(radius + mapStyle.marker.casing + mapStyle.labelPadding, em),
    ]),
  ];
}

/** The engine places lower keys first. */
export function sortKey(first: string | null): ExpressionSpecification {
  const byPriority: ExpressionSpecification = ['-', ['get', 'priority']];
  return first === null ? byPriority : ['case', ['==', ['get', 'id'], first], -1e9, byPriority];
}

function regionLabels(
  mapStyle: MapStyle,
  { id, level, fonts, size, em, minzoom }: RegionLabelStyle,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: SOURCE.labels,
    minzoom,
    filter: ['==', ['get', 'level'], level],
    layout: {
      'text-field': ['get', 'text'],
      'text-font': fonts,
      'text-size': size,
      'text-max-width': 7,
      'text-line-height': 1.1,
      'text-padding': mapStyle.labelPadding / 2,
      'text-variable-anchor-offset': besideMarker(mapStyle, em),
      'text-justify': 'auto',
      'symbol-sort-key': sortKey(null),
    },
    paint: {
      'text-halo-width': mapStyle.halo,
      'text-halo-blur': 0.2,
      'text-translate': TEXT_TRANSLATE,
    },
  };
}

/** Names and markers, bottom to top: the engine places the upper ones first. */
export function labelLayers(mapStyle: MapStyle): LayerSpecification[] {
  const scale = mapStyle.halo / MAP_STYLE.halo;
  return [
    regionLabels(mapStyle, {
      id: LAYER.prefectureLabels,
      level: 'prefecture',
      fonts: PREFECTURE_FONTS,
      size: byZoom(mapStyle.prefectureLabel),
      em: 11 * scale,
      minzoom: PREFECTURES_FROM,
    }),
    {
      id: LAYER.riverLabels,
      type: 'symbol',
      source: SOURCE.riverNames,
      layout: {
        'text-field': ['get', 'text'],
        'text-font': RIVER_FONTS,
        'text-size': byZoom(mapStyle.riverLabel),
        'text-letter-spacing': RIVER_LETTER_SPACING_EM,
        'text-rotate': ['get', 'angle'],
        'text-rotation-alignment': 'map',
        // The layout has already avoided provinces and markers.
        'text-allow-overlap': true,
        'text-padding': mapStyle.labelPadding,
        'text-max-width': 40,
      },
      paint: { 'text-halo-width': mapStyle.halo },
    },
    regionLabels(mapStyle, {
      id: LAYER.provinceLabels,
      level: 'province',
      fonts: PROVINCE_FONTS,
      size: byZoom(mapStyle.provinceLabel),
      em: 13 * scale,
      minzoom: 0,
    }),
    {
      id: LAYER.markerRims,
      type: 'circle',
      source: SOURCE.markers,
      paint: {
        'circle-radius': [
          'case',
          ['any', isOn('hovered'), isOn('selected')],
          ['+', ['get', 'radius'], mapStyle.marker.casing + 1],
          0,
        ],
      },
    },
    {
      id: LAYER.markers,
      type: 'symbol',
      source: SOURCE.markers,
      layout: {
        'icon-image': ['get', 'image'],
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: {
        'icon-opacity': ['case', isOn('faded'), MAP_STYLE.fadedMarker, 1],
      },
    },
  ];
}
