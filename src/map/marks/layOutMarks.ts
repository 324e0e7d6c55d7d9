import { mapLevelAt } from '../../china/zoomLevels.ts';
import { speakerAt } from '../../domain/corpus/corpus.ts';
import { type Adcode, adcode } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import { packMarks, type MarkGroup, type MarkPoint } from '../../domain/marks/packMarks.ts';
import { type NameSide, placeNames } from '../../domain/marks/placeNames.ts';
import {
  type MarkHome,
  type StatementMark,
  statementMarks,
} from '../../domain/marks/statementMarks.ts';
import { deriveLabels } from '../../domain/paints/deriveLabels.ts';
import { MARK_PITCH } from '../../domain/paints/markerRadius.ts';
import type { Marker } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { LngLat } from '../../domain/regions/region.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { runSync } from '../../scheduling/runChunked.ts';
import { zoomScale } from '../camera.ts';
import type { Geometry } from '../geometry.ts';
import { drawnMarkers } from '../layers/drawnPaints.ts';
import { mapStyleOf } from '../mapStyle.ts';
import { markersAt } from '../markersAt.ts';
import type { Projection } from '../projection.ts';
import { shapeOf } from '../shapeOf.ts';
import {
  countryOf,
  type LabelContext,
  labelCandidates,
  markerRects,
  rectsOf,
} from '../svg/labelCandidates.ts';
import { placeLabels, type Rect } from '../svg/labelPlacement.ts';
import { isOnLand, landRows } from '../svg/land.ts';
import { toPathUnits, UNITS_PER_PIXEL } from '../svg/paths.ts';

/** Where the statements about the whole country are drawn: in the sea east of Shanghai. */
const COUNTRY_POINT: LngLat = [127.6, 30.9];
/** CSS pixels on a desk screen. */
const MARK_RADIUS = 10;
const NAME_SIZE = 12;
const NAME_LINE = 1.25;
export const NAME_WEIGHT = 500;

export interface PlacedMark extends MarkPoint {
  readonly mark: StatementMark;
  readonly name: string;
  /** Null where the name has no room. */
  readonly side: NameSide | null;
}

/** CSS pixels, from the origin of path units at the zoom of the layout. */
export interface MarkLayout {
  readonly marks: readonly PlacedMark[];
  /** Below the marks that concern the whole country; null without such marks. */
  readonly countryLabel: MarkPoint | null;
  readonly radius: number;
  readonly nameSize: number;
  readonly zoom: number;
  readonly projection: Projection;
}

interface LayoutInputs {
  readonly viewModel: ViewModel;
  readonly geometry: Geometry;
  readonly projection: Projection;
  readonly zoom: number;
  readonly palette: MapPalette;
  readonly language: Language;
  readonly measure: (text: string, weight: number, size: number) => number;
}

/** A position on the earth in the plane of a layout. */
export function toLayout(point: LngLat, zoom: number, projection: Projection): MarkPoint {
  const scale = zoomScale(zoom) / UNITS_PER_PIXEL;
  const [x, y] = toPathUnits(point, projection);
  return { x: x * scale, y: y * scale };
}

/** The middle of a grouping is that of the label points of its members, moved to the nearest of them. */
function groupingPoint({ linked: { atlas } }: ViewModel, home: MarkHome): LngLat {
  const members = home.kind === 'grouping' ? (atlas.grouping(home.id)?.members ?? []) : [];
  const points = members.flatMap(({ place }) => {
    const point = atlas.place(place)?.labelPoint;
    return point ? [point] : [];
  });
  const [first] = points;
  if (!first) return COUNTRY_POINT;
  const middle = [0, 1].map(
    (axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length,
  );
  const distance = ([lng, lat]: LngLat): number =>
    Math.hypot(lng - (middle[0] ?? 0), lat - (middle[1] ?? 0));
  return points.reduce((best, point) => (distance(point) < distance(best) ? point : best), first);
}

/** The drawn region that contains the home: marks and circles are counted in the same regions. */
function markerOf(home: MarkHome, markers: ReadonlyMap<Adcode, Marker>): Marker | undefined {
  if (home.kind !== 'place') return undefined;
  return markers.get(home.id) ?? markers.get(adcode(`${home.id.slice(0, 2)}0000`));
}

interface Home {
  readonly key: string;
  readonly point: LngLat;
  readonly region: Adcode | null;
}

function homeIn(viewModel: ViewModel, home: MarkHome, markers: ReadonlyMap<Adcode, Marker>): Home {
  const marker = markerOf(home, markers);
  if (marker) return { key: marker.id, point: marker.point, region: marker.id };
  if (home.kind === 'grouping')
    return { key: home.id, point: groupingPoint(viewModel, home), region: null };
  return { key: '', point: COUNTRY_POINT, region: null };
}

/** Whether a mark is on the land of its region; true where the region has no shape. */
function insideOf(region: Adcode | null, inputs: LayoutInputs): (point: MarkPoint) => boolean {
  const { geometry, projection, zoom } = inputs;
  const level = mapLevelAt(zoom) === 'province' ? geometry.provinces : geometry.prefectures;
  const shape = region && level && shapeOf(level, region);
  if (!shape) return () => true;
  const scale = zoomScale(zoom) / UNITS_PER_PIXEL;
  const land = { ...landRows(shape, projection), scale, x: 0, y: 0 };
  const half = MARK_RADIUS / 2;
  return ({ x, y }) => isOnLand(land, [x - half, y - half, x + half, y + half]);
}

/** Where the renderers place the names of regions and the lines to them. */
function nameRects(inputs: LayoutInputs, markers: readonly Marker[]): readonly Rect[] {
  const { viewModel, geometry, projection, zoom, palette, language, measure } = inputs;
  const mapStyle = mapStyleOf(palette.legibility);
  const density = palette.legibility.labels;
  const context: LabelContext = {
    ...{ geometry, projection, mapStyle, zoom, measure, markers },
    labels: deriveLabels(viewModel.linked.atlas.places, language, viewModel, density),
    plane: { scale: zoomScale(zoom) / UNITS_PER_PIXEL, x: 0, y: 0 },
    enlargement: 1,
  };
  const candidates = runSync(labelCandidates(context));
  const padding = mapStyle.labelPadding;
  const positions = placeLabels(candidates, markerRects(context), padding, countryOf(context));
  const lines = positions.flatMap((position): Rect[] => {
    if (!position?.leader) return [];
    const [x0, y0, x1, y1] = position.leader;
    return [[Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)]];
  });
  return [...rectsOf(candidates, positions, padding), ...lines];
}

/** In the sea, names of several speakers would leave the picture on its right. */
function isNamed({ unmatched, home }: StatementMark): boolean {
  return !unmatched && home.kind !== 'country';
}

/** Those of one region are around its point and do not overlap. The same inputs give the same picture. */
export function layOutMarks(inputs: LayoutInputs): MarkLayout {
  const { viewModel, projection, zoom, palette, language, measure } = inputs;
  const { size } = palette.legibility;
  const [radius, nameSize] = [MARK_RADIUS * size, NAME_SIZE * size];
  const markers = markersAt({ markers: drawnMarkers(viewModel, palette), palette }, zoom);
  const markersById = new Map(markers.map((marker) => [marker.id, marker]));
  const homes = new Map<string, Home & { readonly marks: StatementMark[] }>();
  for (const mark of statementMarks(viewModel)) {
    const home = homeIn(viewModel, mark.home, markersById);
    const group = homes.get(home.key) ?? { ...home, marks: [] };
    homes.set(home.key, group);
    group.marks.push(mark);
  }
  const groups = [...homes.values()];
  const places = packMarks(
    groups.map(
      ({ point, region, marks }): MarkGroup => ({
        ...toLayout(point, zoom, projection),
        count: marks.length,
        isInside: insideOf(region, inputs),
      }),
    ),
    MARK_PITCH * size,
  );
  const placed = groups.flatMap(({ marks }, group) =>
    marks.flatMap((mark, index) => {
      const point = places[group]?.[index];
      const name = speakerAt(viewModel.linked.corpus, mark.at)?.name[language] ?? '';
      return point ? [{ mark, name, ...point }] : [];
    }),
  );
  const sides = placeNames(
    placed.map(({ x, y, name, mark }) => ({
      ...{ x, y, radius },
      width: isNamed(mark) ? measure(name, NAME_WEIGHT, nameSize) : 0,
      height: nameSize * NAME_LINE,
    })),
    nameRects(inputs, markers),
  );
  const inSea = placed.filter(({ mark }) => mark.home.kind === 'country');
  const { x } = toLayout(COUNTRY_POINT, zoom, projection);
  return {
    marks: placed.map((each, index) => ({ ...each, side: sides[index] ?? null })),
    countryLabel:
      inSea.length === 0
        ? null
        : { x, y: Math.max(...inSea.map(({ y }) => y)) + radius + nameSize },
    ...{ radius, nameSize, zoom, projection },
  };
}
