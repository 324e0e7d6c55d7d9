import { DRAWN } from '../domain/paints/paint.ts';
import type { Legibility } from '../domain/paints/palette.ts';
import { COUNTIES_APPEAR } from '../china/zoomLevels.ts';

/** [zoom, value] in ascending order, linear between them and constant outside. */
export type Stops = readonly (readonly [number, number])[];

/** The measures of both renderers for the desk, CSS pixels unless stated otherwise. */
export const MAP_STYLE = {
  fadedMarker: 0.35,
  counties: [
    [COUNTIES_APPEAR, 0.25],
    [COUNTIES_APPEAR + 1, 0.55],
  ],
  countryBorder: 0.8,
  coast: [
    [3, 0.8],
    [8, 1.4],
  ],
  provinceBorder: [
    [3, 0.8],
    [8, 1.8],
  ],
  prefectureBorder: [
    [4, 0.6],
    [8, 1],
  ],
  countyBorder: [
    [COUNTIES_APPEAR, 0.6],
    [8, 1],
  ],
  river: [
    [3, 1.2],
    [7, 2.6],
  ],
  seaBoundary: [
    [3, 0.8],
    [8, 1.4],
  ],
  undefinedBoundary: [
    [3, 1],
    [8, 1.6],
  ],
  tenDashLine: [
    [3, 1.8],
    [8, 3],
  ],
  hover: 1.8,
  selection: 2.4,
  selectionCasing: 5,
  /** Two dark lines with light ones between and around them: no other outline is double. */
  focus: { line: 2, gap: 3, casing: 10 },
  overlay: { line: 2, casing: 4, tint: DRAWN.overlayTint, hatch: 0.55 },
  overlaySelected: { line: 3, casing: 5.5, tint: 0.2, hatch: 0.75 },
  casingOpacity: 0.8,
  /** The repeated square's side, and the width of strokes. */
  hatch: { step: 9, stroke: 1.1 },
  noData: { step: 6, stroke: 0.9 },
  marker: { casing: 1.5, hole: DRAWN.markerHole, gap: 1 },
  provinceLabel: [
    [3, 11.5],
    [4, 13],
    [7, 17],
  ],
  prefectureLabel: [
    [4.4, 10.5],
    [8, 14],
  ],
  countyLabel: [
    [7, 10],
    [9, 12.5],
  ],
  /** Unlike those of prefectures. */
  countyDash: { line: 3, gap: 2 },
  groupingLabel: [
    [3, 12],
    [7, 15],
  ],
  riverLabel: [
    [3, 11],
    [7, 13],
  ],
  labelPadding: 2,
  /** The size of the selected region's name, relative to others. */
  firstLabel: 1,
  /** From a region to its name outside. */
  leader: 1.2,
  halo: 1.4,
  /** Coloured letters need more of it on coloured land. */
  groupingHalo: 2.2,
  haloOpacity: 0.85,
} as const satisfies Record<string, number | Stops | Readonly<Record<string, number>>>;

type ScaledMeasure<Given> = Given extends number
  ? number
  : Given extends Stops
    ? Stops
    : { readonly [Name in keyof Given]: number };
export type MapStyle = {
  readonly [Name in keyof typeof MAP_STYLE]: ScaledMeasure<(typeof MAP_STYLE)[Name]>;
};

const FEW_LABELS_PADDING = 4;
/** Of the name of what is selected, beside other names, on a stage and in hand-outs. */
export const LARGER_FIRST_LABEL = 1.35;
/** One object for each theme: styles are compared by identity and read at every zoom step. */
const stylesByLegibility = new WeakMap<Legibility, MapStyle>();

function scaleStops(stops: Stops, factor: number): Stops {
  return stops.map(([zoom, value]) => [zoom, value * factor] as const);
}

function atLeast(stops: Stops, min: number): Stops {
  return stops.map(([zoom, value]) => [zoom, Math.max(min, value)] as const);
}

/** `legibility` scales lines and letters. */
export function mapStyleOf(legibility: Legibility): MapStyle {
  const style = stylesByLegibility.get(legibility) ?? createMapStyle(legibility);
  stylesByLegibility.set(legibility, style);
  return style;
}

function createMapStyle({ line, size, labels, minText = 0 }: Legibility): MapStyle {
  const scaleText = (stops: Stops): Stops => atLeast(scaleStops(stops, size), minText);
  const scaleOverlay = (overlay: MapStyle['overlay']) => ({
    ...overlay,
    line: overlay.line * line,
    casing: overlay.casing * line,
  });
  return {
    ...MAP_STYLE,
    countryBorder: MAP_STYLE.countryBorder * line,
    coast: scaleStops(MAP_STYLE.coast, line),
    provinceBorder: scaleStops(MAP_STYLE.provinceBorder, line),
    prefectureBorder: scaleStops(MAP_STYLE.prefectureBorder, line),
    countyBorder: scaleStops(MAP_STYLE.countyBorder, line),
    river: scaleStops(MAP_STYLE.river, line),
    seaBoundary: scaleStops(MAP_STYLE.seaBoundary, line),
    undefinedBoundary: scaleStops(MAP_STYLE.undefinedBoundary, line),
    tenDashLine: scaleStops(MAP_STYLE.tenDashLine, line),
    hover: MAP_STYLE.hover * line,
    selection: MAP_STYLE.selection * line,
    selectionCasing: MAP_STYLE.selectionCasing * line,
    focus: {
      line: MAP_STYLE.focus.line * line,
      gap: MAP_STYLE.focus.gap * line,
      casing: MAP_STYLE.focus.casing * line,
    },
    overlay: scaleOverlay(MAP_STYLE.overlay),
    overlaySelected: scaleOverlay(MAP_STYLE.overlaySelected),
    marker: { ...MAP_STYLE.marker, casing: MAP_STYLE.marker.casing * line },
    provinceLabel: scaleText(MAP_STYLE.provinceLabel),
    prefectureLabel: scaleText(MAP_STYLE.prefectureLabel),
    countyLabel: scaleText(MAP_STYLE.countyLabel),
    groupingLabel: scaleText(MAP_STYLE.groupingLabel),
    riverLabel: scaleText(MAP_STYLE.riverLabel),
    firstLabel: minText > 0 ? LARGER_FIRST_LABEL : MAP_STYLE.firstLabel,
    labelPadding: labels === 'few' ? FEW_LABELS_PADDING : MAP_STYLE.labelPadding,
    leader: MAP_STYLE.leader * line,
    halo: MAP_STYLE.halo * size,
    groupingHalo: MAP_STYLE.groupingHalo * size,
  };
}

export function atZoom(stops: Stops, zoom: number): number {
  let low = stops[0];
  for (const stop of stops) {
    if (!low || stop[0] <= zoom) {
      low = stop;
      continue;
    }
    if (zoom <= low[0]) return low[1];
    return low[1] + ((stop[1] - low[1]) * (zoom - low[0])) / (stop[0] - low[0]);
  }
  return low?.[1] ?? 0;
}
