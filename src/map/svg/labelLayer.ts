import type { MapLabel, Marker } from '../../domain/paints/paint.ts';
import type { Projection, WorldPoint } from '../projection.ts';
import type { Geometry } from '../geometry.ts';
import { atZoom, MAP_STYLE, mapStyleOf } from '../mapStyle.ts';
import { runSync, type ChunkedTask } from '../../scheduling/runChunked.ts';
import { element, put } from './element.ts';
import { type LabelRequest, surroundsAlike } from './labelRequest.ts';
import { placeLabels, type Rect, type LabelCandidate } from './labelPlacement.ts';
import { toUnits } from './paths.ts';
import { courses, placeAlong, type RiverCourse } from './riverNames.ts';
import type { TextMeasure } from './textWidth.ts';

/** Names of regions and rivers. Panning moves them all as one; only zooming places them anew. */
export interface LabelLayer {
  readonly group: SVGGElement;
  setRivers(context: Geometry['context']): void;
  place(ask: LabelRequest): void;
  /** The same in steps, a text each. */
  placing(ask: LabelRequest): ChunkedTask;
  /** The room that names and markers take, CSS pixels at the zoom of the last placing. */
  taken(): readonly Rect[];
  /** Fonts have arrived: measure and place again. */
  remeasure(): void;
}

const LINE_HEIGHT = 1.15;
const WEIGHTS = { province: 600, prefecture: 500, river: 400 } as const;
const RIVER_SPACING = 0.12;
const meet = (a: Rect, b: Rect): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** A text as it stands, and all that it was written by. */
interface Written {
  readonly target: SVGTextElement;
  readonly look: string;
}

/** The rivers' names that stand, and the room they take. */
interface LaidNames {
  readonly keys: readonly string[];
  readonly rects: readonly Rect[];
}

export function createLabelLayer(measure: TextMeasure, projection: Projection): LabelLayer {
  const regions = element('g');
  const rivers = element('g', {
    'letter-spacing': `${RIVER_SPACING}em`,
    'font-weight': WEIGHTS.river,
  });
  const group = element(
    'g',
    {
      'pointer-events': 'none',
      'text-anchor': 'middle',
      'paint-order': 'stroke',
      'stroke-opacity': MAP_STYLE.haloOpacity,
      'stroke-linejoin': 'round',
    },
    rivers,
    regions,
  );
  const texts = new Map<string, Written>();
  const points = new WeakMap<MapLabel | Marker, WorldPoint>();
  let flowing: readonly RiverCourse[] = [];
  let context: Geometry['context'] = null;
  let last: LabelRequest | null = null;
  let occupied: readonly Rect[] = [];
  let laid: {
    readonly ask: LabelRequest;
    readonly flowing: readonly RiverCourse[];
    names: LaidNames;
  } | null = null;

  const pointOf = (item: MapLabel | Marker): WorldPoint => {
    const known = points.get(item) ?? toUnits(item.point, projection);
    points.set(item, known);
    return known;
  };

  /** Shows `text` under `key`, making its element the first time. */
  const write = (
    parent: Element,
    key: string,
    text: string,
    attributes: Record<string, string | number>,
  ): void => {
    const look = `${text} ${Object.values(attributes).join()}`;
    const known = texts.get(key);
    if (known?.look === look) return;
    const target = known?.target ?? parent.appendChild(element('text'));
    texts.set(key, { target, look });
    if (target.textContent !== text) target.textContent = text;
    put(target, attributes);
  };

  function* wishes({
    labels,
    markers,
    palette,
    zoom,
    scale,
  }: LabelRequest): ChunkedTask<readonly (LabelCandidate & { size: number; label: MapLabel })[]> {
    const mapStyle = mapStyleOf(palette.legibility);
    const radii = new Map(
      markers.map((marker) => [marker.id, marker.radius + mapStyle.marker.casing]),
    );
    const wanted: (LabelCandidate & { size: number; label: MapLabel })[] = [];
    for (const label of labels) {
      if (label.level !== 'province' && zoom < MAP_STYLE.prefectureLabelsFrom) continue;
      const size = atZoom(
        label.level === 'province' ? mapStyle.provinceLabel : mapStyle.prefectureLabel,
        zoom,
      );
      const [x, y] = pointOf(label);
      wanted.push({
        label,
        size,
        x: x * scale,
        y: y * scale,
        width: measure.width(label.text, WEIGHTS[label.level], size),
        height: size * LINE_HEIGHT,
        aside: radii.get(label.id) ?? 0,
        priority: label.first ? Infinity : label.priority,
      });
      yield;
    }
    return wanted;
  }

  const obstaclesOf = ({ markers, palette, scale }: LabelRequest): readonly Rect[] =>
    markers.map((marker) => {
      const [x, y] = pointOf(marker);
      const reach = marker.radius + mapStyleOf(palette.legibility).marker.casing;
      return [x * scale - reach, y * scale - reach, x * scale + reach, y * scale + reach];
    });

  /** Which name is placed first has no say in where the rivers' names lie. */
  const placeRivers = (ask: LabelRequest, avoid: () => readonly Rect[]): LaidNames => {
    if (laid && laid.flowing === flowing && surroundsAlike(laid.ask, ask)) return laid.names;
    const names = layRivers(ask, avoid());
    laid = { ask, flowing, names };
    return names;
  };

  const layRivers = (ask: LabelRequest, avoid: readonly Rect[]): LaidNames => {
    const keys: string[] = [];
    put(rivers, { fill: ask.palette.riverLabel, stroke: ask.palette.labelHalo });
    const size = atZoom(mapStyleOf(ask.palette.legibility).riverLabel, ask.zoom);
    const rects = flowing.flatMap((course) => {
      const name = ask.riverNames[course.id];
      if (name === undefined || name === '') return [];
      const width = measure.width(name, WEIGHTS.river, size) + name.length * RIVER_SPACING * size;
      const spot = placeAlong(course, ask.scale, width, size * LINE_HEIGHT, (rect) =>
        avoid.every((other) => !meet(rect, other)),
      );
      if (!spot) return [];
      const key = `river ${course.id}`;
      keys.push(key);
      write(rivers, key, name, {
        'data-river': course.id,
        'font-size': size.toFixed(2),
        transform: `translate(${spot.x.toFixed(1)} ${spot.y.toFixed(1)}) rotate(${spot.angle.toFixed(1)})`,
        y: (size * 0.35).toFixed(2),
      });
      return [spot.rect];
    });
    return { keys, rects };
  };

  function* writing(ask: LabelRequest): ChunkedTask {
    last = ask;
    const { halo, labelPadding } = mapStyleOf(ask.palette.legibility);
    put(group, { 'stroke-width': halo * 2 });
    put(regions, { stroke: ask.palette.labelHalo });
    const wanted = yield* wishes(ask);
    const obstacles = obstaclesOf(ask);
    // A river can be named elsewhere, a province cannot.
    const reserved = (): readonly Rect[] =>
      wanted
        .filter(({ label }) => label.level === 'province')
        .map(({ x, y, width, height, aside }): Rect => {
          const right = width / 2 + 2 * labelPadding;
          const down = height / 2 + aside + 2 * labelPadding;
          return [x - right, y - down, x + right, y + down + aside];
        });
    const { keys, rects: names } = placeRivers(ask, () => [...obstacles, ...reserved()]);
    const shown = new Set(keys);
    yield;
    const spots = placeLabels(wanted, [...obstacles, ...names], labelPadding);
    yield;
    occupied = [
      ...obstacles,
      ...names,
      ...wanted.flatMap(({ width, height }, index): Rect[] => {
        const spot = spots[index];
        if (!spot) return [];
        const [right, down] = [width / 2, height / 2];
        return [[spot.x - right, spot.y - down, spot.x + right, spot.y + down]];
      }),
    ];
    for (const [index, { label, size }] of wanted.entries()) {
      const spot = spots[index];
      if (!spot) continue;
      const key = `${label.level} ${label.id}`;
      shown.add(key);
      write(regions, key, label.text, {
        'data-label': label.id,
        'font-size': size.toFixed(2),
        'font-weight': WEIGHTS[label.level],
        fill: label.faded ? ask.palette.labelFaded : ask.palette.label,
        x: spot.x.toFixed(1),
        y: (spot.y + size * 0.35).toFixed(1),
      });
      yield;
    }
    for (const [key, text] of texts)
      if (!shown.has(key)) {
        text.target.remove();
        texts.delete(key);
      }
  }

  function* placing(ask: LabelRequest): ChunkedTask {
    const same =
      last?.labels === ask.labels &&
      last.markers === ask.markers &&
      last.riverNames === ask.riverNames &&
      last.palette === ask.palette &&
      last.zoom === ask.zoom;
    if (!same) yield* writing(ask);
  }

  return {
    group,
    setRivers(next) {
      if (context === next) return;
      context = next;
      flowing = next ? courses(next.rivers, projection) : [];
      if (last) runSync(writing(last));
    },
    placing,
    place: (ask) => runSync(placing(ask)),
    taken: () => occupied,
    remeasure() {
      measure.forget();
      laid = null;
      if (last) runSync(writing(last));
    },
  };
}
