import { PREFECTURES_FROM } from '../../china/zoomLevels.ts';
import type { MapLabel, Marker } from '../../domain/paints/paint.ts';
import { runSync, type ChunkedTask } from '../../scheduling/runChunked.ts';
import type { Geometry } from '../geometry.ts';
import { atZoom, MAP_STYLE, mapStyleOf } from '../mapStyle.ts';
import type { Projection, WorldPoint } from '../projection.ts';
import { createElement, setAttributes } from './element.ts';
import {
  type LabelCandidate,
  type LabelPosition,
  placeLabels,
  type Rect,
} from './labelPlacement.ts';
import type { LabelRequest } from './labelRequest.ts';
import { createLabelTexts } from './labelTexts.ts';
import { toPathUnits } from './paths.ts';
import { createRiverLabels } from './riverLabels.ts';
import { riverCourses } from './riverNames.ts';
import type { TextMeasure } from './textWidth.ts';

/** A pan moves the names all together; only a zoom places them again. */
export interface LabelLayer {
  readonly group: SVGGElement;
  setRivers(context: Geometry['context']): void;
  /** One text a step. Does nothing when the last request was the same. */
  placeInSteps(request: LabelRequest): ChunkedTask;
  /** Names and markers, CSS pixels at the zoom of the last placement. */
  occupiedRects(): readonly Rect[];
  /** Called after fonts have loaded. */
  remeasure(): void;
}

const LINE_HEIGHT = 1.15;
const FONT_WEIGHT = { province: 600, prefecture: 500 } as const;

interface RegionCandidate extends LabelCandidate {
  readonly label: MapLabel;
  /** CSS pixels. */
  readonly size: number;
}

function rectAround({ x, y }: LabelPosition, halfWidth: number, halfHeight: number): Rect {
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}

/** A river can have its name elsewhere, a province cannot. */
function reservedRects(candidates: readonly RegionCandidate[], padding: number): readonly Rect[] {
  return candidates
    .filter(({ label }) => label.level === 'province')
    .map(({ x, y, width, height, markerRadius }): Rect => {
      const right = width / 2 + 2 * padding;
      const down = height / 2 + markerRadius + 2 * padding;
      return [x - right, y - down, x + right, y + down + markerRadius];
    });
}

function isSameRequest(a: LabelRequest | null, b: LabelRequest): boolean {
  return (
    a?.labels === b.labels &&
    a.markers === b.markers &&
    a.riverNames === b.riverNames &&
    a.palette === b.palette &&
    a.zoom === b.zoom
  );
}

function createCandidates(measure: TextMeasure, projection: Projection) {
  /** They stay the same over many zoom steps: each point is projected once. */
  const points = new WeakMap<MapLabel | Marker, WorldPoint>();
  const pointOf = (item: MapLabel | Marker): WorldPoint => {
    const point = points.get(item) ?? toPathUnits(item.point, projection);
    points.set(item, point);
    return point;
  };

  function* candidatesInSteps({
    labels,
    markers,
    palette,
    zoom,
    scale,
  }: LabelRequest): ChunkedTask<readonly RegionCandidate[]> {
    const mapStyle = mapStyleOf(palette.legibility);
    const radii = new Map(
      markers.map((marker) => [marker.id, marker.radius + mapStyle.marker.casing]),
    );
    const candidates: RegionCandidate[] = [];
    for (const label of labels) {
      if (label.level !== 'province' && zoom < PREFECTURES_FROM) continue;
      const size = atZoom(
        label.level === 'province' ? mapStyle.provinceLabel : mapStyle.prefectureLabel,
        zoom,
      );
      const [x, y] = pointOf(label);
      candidates.push({
        label,
        size,
        x: x * scale,
        y: y * scale,
        width: measure.width(label.text, FONT_WEIGHT[label.level], size),
        height: size * LINE_HEIGHT,
        markerRadius: radii.get(label.id) ?? 0,
        priority: label.first ? Infinity : label.priority,
      });
      yield;
    }
    return candidates;
  }

  return {
    candidatesInSteps,
    markerRects: ({ markers, palette, scale }: LabelRequest): readonly Rect[] =>
      markers.map((marker) => {
        const [x, y] = pointOf(marker);
        const radius = marker.radius + mapStyleOf(palette.legibility).marker.casing;
        return rectAround({ x: x * scale, y: y * scale }, radius, radius);
      }),
  };
}

export function createLabelLayer(measure: TextMeasure, projection: Projection): LabelLayer {
  const texts = createLabelTexts();
  const rivers = createRiverLabels(measure, texts);
  const regions = createElement('g');
  const group = createElement(
    'g',
    {
      'pointer-events': 'none',
      'text-anchor': 'middle',
      'paint-order': 'stroke',
      'stroke-opacity': MAP_STYLE.haloOpacity,
      'stroke-linejoin': 'round',
    },
    rivers.group,
    regions,
  );
  const { candidatesInSteps, markerRects } = createCandidates(measure, projection);
  let context: Geometry['context'] = null;
  let lastRequest: LabelRequest | null = null;
  let occupied: readonly Rect[] = [];

  /** Adds the keys of the names that have a position to `keys`. */
  function* writeRegions(
    candidates: readonly RegionCandidate[],
    positions: readonly (LabelPosition | null)[],
    { palette }: LabelRequest,
    keys: Set<string>,
  ): ChunkedTask {
    for (const [index, { label, size }] of candidates.entries()) {
      const position = positions[index];
      if (!position) continue;
      const key = `${label.level} ${label.id}`;
      keys.add(key);
      texts.write(regions, key, label.text, {
        'data-label': label.id,
        'font-size': size.toFixed(2),
        'font-weight': FONT_WEIGHT[label.level],
        fill: label.faded ? palette.labelFaded : palette.label,
        x: position.x.toFixed(1),
        y: (position.y + size * 0.35).toFixed(1),
      });
      yield;
    }
  }

  function* placeAgainInSteps(request: LabelRequest): ChunkedTask {
    lastRequest = request;
    const { halo, labelPadding } = mapStyleOf(request.palette.legibility);
    setAttributes(group, { 'stroke-width': halo * 2 });
    setAttributes(regions, { stroke: request.palette.labelHalo });
    const candidates = yield* candidatesInSteps(request);
    const obstacles = markerRects(request);
    const riverNames = rivers.place(request, () => [
      ...obstacles,
      ...reservedRects(candidates, labelPadding),
    ]);
    yield;
    const positions = placeLabels(candidates, [...obstacles, ...riverNames.rects], labelPadding);
    yield;
    occupied = [
      ...obstacles,
      ...riverNames.rects,
      ...candidates.flatMap(({ width, height }, index): Rect[] => {
        const position = positions[index];
        return position ? [rectAround(position, width / 2, height / 2)] : [];
      }),
    ];
    const keys = new Set(riverNames.keys);
    yield* writeRegions(candidates, positions, request, keys);
    texts.removeExcept(keys);
  }

  const placeLastAgain = (): void => {
    if (lastRequest) runSync(placeAgainInSteps(lastRequest));
  };

  return {
    group,
    setRivers(next) {
      if (context === next) return;
      context = next;
      rivers.setCourses(next ? riverCourses(next.rivers, projection) : []);
      placeLastAgain();
    },
    *placeInSteps(request) {
      if (!isSameRequest(lastRequest, request)) yield* placeAgainInSteps(request);
    },
    occupiedRects: () => occupied,
    remeasure() {
      measure.forget();
      rivers.invalidate();
      placeLastAgain();
    },
  };
}
