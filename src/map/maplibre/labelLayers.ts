import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapLabel } from '../../domain/paints/paint.ts';
import { MAP_STYLE, type MapStyle } from '../mapStyle.ts';
import { byZoom } from './byZoom.ts';
import { PREFECTURE_FONTS, PROVINCE_FONTS, RIVER_FONTS } from './fonts.ts';
import { LAYER, SOURCE } from './ids.ts';
import { RIVER_SPACING } from './riverNames.ts';

interface LabelLook {
  readonly id: string;
  readonly level: MapLabel['level'];
  readonly fonts: string[];
  readonly size: ExpressionSpecification;
  /** The size that a label's distance from its marker is reckoned in, CSS pixels. */
  readonly em: number;
  readonly minzoom: number;
}

const isOn = (name: string): ExpressionSpecification => ['boolean', ['feature-state', name], false];

/** The engine sets a line of text a pixel lower than the middle of its letters. */
const SETTLE: [number, number] = [0, -1];
/** What the engine reckons to a text above and below it, em: less, and it would touch its marker. */
const LEADING = 6.6 / 24;

/** Where a text may stand, best first: on its point, else below, above, right and left, `gap` px off. */
function anchors(gap: number, em: number): ExpressionSpecification {
  const across = gap / em;
  const along = across + LEADING;
  const sides = { top: [0, along], bottom: [0, -along], left: [across, 0], right: [-across, 0] };
  return ['literal', ['center', [0, 0], ...Object.entries(sides).flat()]];
}

/** A text steps aside of the marker at its own place, further the larger that is. */
function besideMarker(mapStyle: MapStyle, em: number): ExpressionSpecification {
  const radii = [8, 36];
  return [
    'interpolate',
    ['linear'],
    ['get', 'aside'],
    0,
    anchors(mapStyle.labelPadding, em),
    ...radii.flatMap((radius) => [
      radius,
      anchors(radius + mapStyle.marker.casing + mapStyle.labelPadding, em),
    ]),
  ];
}

/** Lower is laid out sooner: the label of `first`, then by priority. */
export function sortKey(first: string | null): ExpressionSpecification {
  const byPriority: ExpressionSpecification = ['-', ['get', 'priority']];
  return first === null ? byPriority : ['case', ['==', ['get', 'id'], first], -1e9, byPriority];
}

function regionLabels(
  mapStyle: MapStyle,
  { id, level, fonts, size, em, minzoom }: LabelLook,
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
      'text-translate': SETTLE,
    },
  };
}

/** Text and markers, bottom to top: the upper ones take their room first. */
export function labelLayers(mapStyle: MapStyle): LayerSpecification[] {
  const larger = mapStyle.halo / MAP_STYLE.halo;
  return [
    regionLabels(mapStyle, {
      id: LAYER.prefectureLabels,
      level: 'prefecture',
      fonts: PREFECTURE_FONTS,
      size: byZoom(mapStyle.prefectureLabel),
      em: 11 * larger,
      minzoom: MAP_STYLE.prefectureLabelsFrom,
    }),
    {
      id: LAYER.riverLabels,
      type: 'symbol',
      source: SOURCE.riverNames,
      layout: {
        'text-field': ['get', 'text'],
        'text-font': RIVER_FONTS,
        'text-size': byZoom(mapStyle.riverLabel),
        'text-letter-spacing': RIVER_SPACING,
        'text-rotate': ['get', 'angle'],
        'text-rotation-alignment': 'map',
        // Laid out already where no province and no marker is in the way.
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
      em: 13 * larger,
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
