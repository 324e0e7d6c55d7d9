import { type MapLevel, mapLevelAt } from '../../china/zoomLevels.ts';
import { isAlwaysNamed } from '../../china/alwaysNamed.ts';
import { seaSides } from '../../china/seaSides.ts';
import type { MapLabel, Marker } from '../../domain/paints/paint.ts';
import type { ChunkedTask } from '../../scheduling/runChunked.ts';
import type { Geometry } from '../geometry.ts';
import { atZoom, type MapStyle } from '../mapStyle.ts';
import type { Projection } from '../projection.ts';
import { shapeOf } from '../shapeOf.ts';
import {
  type LabelCandidate,
  type LabelPosition,
  leaderPoints,
  placeLabels,
  type Rect,
  rectAround,
  sizeAt,
} from './labelPlacement.ts';
import { type Land, landRows, NO_LAND } from './land.ts';
import { toPathUnits } from './paths.ts';

export const LINE_HEIGHT = 1.15;
/** From this zoom every province may have its name over a neighbour, with a line. */
const LINES_FOR_ALL_FROM = 3;
export const LABEL_WEIGHT = { province: 600, prefecture: 500 } as const;

export interface RegionCandidate extends LabelCandidate {
  readonly label: MapLabel;
  /** CSS pixels. */
  readonly size: number;
}

/** Where names are placed: path units to its pixels. */
export interface LabelPlane {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface LabelContext {
  readonly labels: readonly MapLabel[];
  readonly markers: readonly Marker[];
  readonly geometry: Pick<Geometry, 'provinces' | 'prefectures' | 'counties'>;
  readonly projection: Projection;
  readonly plane: LabelPlane;
  readonly zoom: number;
  /** Of a scene of a show; otherwise the zoom decides. */
  readonly level?: MapLevel | null;
  readonly mapStyle: MapStyle;
  /** Pixels of the plane to a CSS pixel. */
  readonly enlargement: number;
  readonly measure: (text: string, weight: number, size: number) => number;
}

/** In two lines of similar length if there is a space. */
export function linesOf(text: string, isBroken: boolean): readonly string[] {
  const middle = text.length / 2;
  const spaces = Array.from(text.matchAll(/ /g), ({ index }) => index);
  const [space] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return isBroken && space !== undefined ? [text.slice(0, space), text.slice(space + 1)] : [text];
}

function landOf(
  { geometry, projection, plane }: LabelContext,
  { id, level }: Pick<MapLabel, 'id' | 'level'>,
): Land | undefined {
  const { provinces, prefectures, counties } = geometry;
  const shapes = level === 'province' ? provinces : counties?.ids.has(id) ? counties : prefectures;
  if (!shapes) return undefined;
  const shape = shapeOf(shapes, id);
  // The outlines of counties come later, or never: their names have a line.
  return { ...(shape ? landRows(shape, projection) : NO_LAND), ...plane };
}

/** One name a step. Names of cities need their shapes. A selected city has its name at every zoom. */
export function* labelCandidates(context: LabelContext): ChunkedTask<readonly RegionCandidate[]> {
  const { labels, markers, projection, plane, zoom, mapStyle, enlargement, measure } = context;
  const rings = new Map(markers.map((marker) => [marker.id, marker]));
  const candidates: RegionCandidate[] = [];
  for (const label of labels) {
    const { id, text, level, first, named, priority } = label;
    const isAlways = named === true || isAlwaysNamed(id);
    const important = label.important === true || first === true || isAlways;
    const isCity = level !== 'province' && !first && !named;
    if (isCity && mapLevelAt(zoom, context.level) === 'province') continue;
    const stops = level === 'province' ? mapStyle.provinceLabel : mapStyle.prefectureLabel;
    const size = atZoom(stops, zoom) * enlargement * (first ? mapStyle.firstLabel : 1);
    const land = landOf(context, label);
    if ((!land || land.rows.length === 0) && isCity) continue;
    const widthOf = (line: string): number => measure(line, LABEL_WEIGHT[level], size);
    const lines = linesOf(text, true);
    const height = size * LINE_HEIGHT;
    const ring = rings.get(id);
    const [x, y] = toPathUnits((ring ?? label).point, projection);
    candidates.push({
      ...{ label, size, land, height },
      isAlways,
      isImportant: important || (level === 'province' && zoom >= LINES_FOR_ALL_FROM),
      isLate: isCity,
      x: x * plane.scale + plane.x,
      y: y * plane.scale + plane.y,
      width: widthOf(text),
      broken:
        lines.length > 1
          ? { width: Math.max(...lines.map(widthOf)), height: height * lines.length }
          : null,
      markerRadius: ring ? (ring.radius + mapStyle.marker.casing) * enlargement : 0,
      priority: first ? Infinity : priority,
      seaSides: level === 'province' || important ? seaSides(id) : [],
    });
    yield;
  }
  return candidates;
}

export function countryOf({ geometry, projection, plane }: LabelContext): readonly Land[] {
  return geometry.provinces.regions.features.map((region) => ({
    ...landRows(region.geometry, projection),
    ...plane,
  }));
}

export function markerRects({
  markers,
  projection,
  plane,
  mapStyle,
  enlargement,
}: Omit<LabelContext, 'labels'>): readonly Rect[] {
  return markers.map(({ point, radius }) => {
    const [x, y] = toPathUnits(point, projection);
    const side = 2 * (radius + mapStyle.marker.casing) * enlargement;
    return rectAround(
      { x: x * plane.scale + plane.x, y: y * plane.scale + plane.y },
      { width: side, height: side },
    );
  });
}

export function rectsOf(
  candidates: readonly RegionCandidate[],
  positions: readonly (LabelPosition | null)[],
  margin = 0,
): readonly Rect[] {
  return candidates.flatMap((candidate, index): Rect[] => {
    const position = positions[index];
    return position ? [rectAround(position, sizeAt(candidate, position), margin)] : [];
  });
}

/** Where lines to names of regions must stay visible. */
export function leaderRects(
  candidates: readonly RegionCandidate[],
  positions: readonly (LabelPosition | null)[],
): readonly Rect[] {
  return candidates.flatMap((candidate, index) => {
    const position = positions[index];
    return position ? leaderPoints(candidate, position) : [];
  });
}

/** For the names of rivers, which can be elsewhere: the names of provinces, whatever is selected. */
export function provinceRects(
  candidates: readonly RegionCandidate[],
  obstacles: readonly Rect[],
  padding: number,
  country: readonly Land[],
): readonly Rect[] {
  const provinces = candidates
    .filter(({ label }) => label.level === 'province')
    .map((candidate) => ({ ...candidate, priority: candidate.label.priority }));
  const positions = placeLabels(provinces, obstacles, padding, country);
  return rectsOf(provinces, positions, 2 * padding);
}
