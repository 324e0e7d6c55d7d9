import { PREFECTURES_FROM } from '../../china/zoomLevels.ts';
import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { MapLabel } from '../../domain/paints/paint.ts';
import { MAP_STYLE, type MapStyle, type Stops } from '../mapStyle.ts';
import { byZoom } from './byZoom.ts';
import { PREFECTURE_FONTS, PROVINCE_FONTS, RIVER_FONTS } from './labelFonts.ts';
import { LAYER, SOURCE } from './ids.ts';
import { LINE_HEIGHT } from '../svg/labelCandidates.ts';
import { RIVER_LETTER_SPACING_EM } from './riverNames.ts';

interface RegionLabelStyle {
  readonly id: string;
  readonly level: MapLabel['level'] | 'grouping';
  readonly fonts: string[];
  readonly size: ExpressionSpecification;
  readonly minzoom: number;
}

/** The name of the selected region is larger. */
const byZoomAndRank = (stops: Stops): ExpressionSpecification =>
  byZoom(stops, (size) => ['*', size, ['coalesce', ['get', 'factor'], 1]]);

const isOn = (state: string): ExpressionSpecification => [
  'boolean',
  ['feature-state', state],
  false,
];

/** The engine draws a line of text one pixel too low. */
const TEXT_TRANSLATE: [number, number] = [0, -1];
function regionLabels(
  mapStyle: MapStyle,
  { id, level, fonts, size, minzoom }: RegionLabelStyle,
): SymbolLayerSpecification {
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
      // The layout has broken the lines and avoided markers and other names.
      'text-max-width': 40,
      'text-line-height': LINE_HEIGHT,
      'text-padding': 0,
      'symbol-sort-key': ['-', ['get', 'priority']],
    },
    paint: {
      'text-halo-width': mapStyle.halo,
      'text-halo-blur': 0.2,
      'text-translate': TEXT_TRANSLATE,
    },
  };
}

/** The layout has already avoided all other names and markers. */
function groupingLabels(mapStyle: MapStyle): LayerSpecification {
  const { layout, ...layer } = regionLabels(mapStyle, {
    id: LAYER.groupingLabels,
    level: 'grouping',
    fonts: PROVINCE_FONTS,
    size: byZoomAndRank(mapStyle.groupingLabel),
    minzoom: 0,
  });
  return {
    ...layer,
    layout: { ...layout, 'text-allow-overlap': true, 'symbol-sort-key': 0 },
    paint: {
      ...layer.paint,
      'text-halo-width': mapStyle.groupingHalo,
      'text-color': ['get', 'colour'],
    },
  };
}

/** Names and markers, bottom to top: the engine places the upper ones first. */
export function labelLayers(mapStyle: MapStyle): LayerSpecification[] {
  return [
    regionLabels(mapStyle, {
      id: LAYER.prefectureLabels,
      level: 'prefecture',
      fonts: PREFECTURE_FONTS,
      size: byZoomAndRank(mapStyle.prefectureLabel),
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
    {
      id: LAYER.leaders,
      type: 'line',
      source: SOURCE.leaders,
      paint: { 'line-width': mapStyle.leader },
    },
    groupingLabels(mapStyle),
    regionLabels(mapStyle, {
      id: LAYER.provinceLabels,
      level: 'province',
      fonts: PROVINCE_FONTS,
      size: byZoomAndRank(mapStyle.provinceLabel),
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
        // Names have been placed clear of them.
        'icon-ignore-placement': true,
        'icon-padding': 0,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: {
        'icon-opacity': ['case', isOn('faded'), MAP_STYLE.fadedMarker, 1],
      },
    },
  ];
}
