import { runSync, type ChunkedTask } from '../../scheduling/runChunked.ts';
import type { Geometry } from '../geometry.ts';
import { MAP_STYLE, mapStyleOf } from '../mapStyle.ts';
import type { Projection } from '../projection.ts';
import { createElement, setAttributes } from './element.ts';
import {
  countryOf,
  LABEL_WEIGHT,
  type LabelContext,
  labelCandidates,
  linesOf,
  markerRects,
  provinceRects,
  rectsOf,
  type RegionCandidate,
} from './labelCandidates.ts';
import { createGroupingNameLayer } from './groupingNames/groupingNameLayer.ts';
import { groupingNameRects } from './groupingNames/groupingNames.ts';
import type { LabelPosition, Rect } from './labelPlacement.ts';
import type { LabelRequest } from './labelRequest.ts';
import { createLabelTexts, type LabelTexts } from './labelTexts.ts';
import { createRiverLabels } from './riverLabels.ts';
import { riverCourses } from './riverNames.ts';
import { placeNames } from './placeNames.ts';
import { isForAudience, isSameBlocked } from './windowFrame.ts';
import type { TextMeasure } from './textWidth.ts';

/** A pan moves the names all together; only a zoom places them again. */
export interface LabelLayer {
  readonly group: SVGGElement;
  /** The next placement uses it. */
  setGeometry(geometry: Geometry): void;
  /** One text a step. Does nothing when the last request was the same. */
  placeInSteps(request: LabelRequest): ChunkedTask;
  /** Names and markers, CSS pixels at the zoom of the last placement. */
  occupiedRects(): readonly Rect[];
  /** Called after fonts have loaded. */
  remeasure(): void;
}

function isSameRequest(a: LabelRequest | null, b: LabelRequest): boolean {
  return (
    a?.labels === b.labels &&
    a.groupingLabels === b.groupingLabels &&
    a.markers === b.markers &&
    a.riverNames === b.riverNames &&
    a.palette === b.palette &&
    a.zoom === b.zoom &&
    a.level === b.level &&
    isSameBlocked(a.blocked, b.blocked)
  );
}

/** Lines from regions to names outside them, with a halo. */
function createLeaders() {
  const [halo, line] = [createElement('path'), createElement('path')];
  return {
    group: createElement('g', { fill: 'none' }, halo, line),
    draw(
      candidates: readonly RegionCandidate[],
      positions: readonly (LabelPosition | null)[],
      { palette }: LabelRequest,
    ): void {
      const drawn = candidates.flatMap(({ label }, index) => {
        const ends = positions[index]?.leader;
        return ends ? [{ id: label.id, ends: ends.map((at) => at.toFixed(1)) }] : [];
      });
      const d = drawn.map(({ ends: [x0, y0, x1, y1] }) => `M${x0} ${y0}L${x1} ${y1}`).join('');
      const { leader } = mapStyleOf(palette.legibility);
      setAttributes(halo, { d, stroke: palette.labelHalo, 'stroke-width': leader * 3 });
      setAttributes(line, {
        d,
        stroke: palette.label,
        'stroke-opacity': 1,
        'stroke-width': leader,
        'data-leaders': drawn.map(({ id }) => id).join(' '),
      });
    },
  };
}

function createGroup(...children: readonly Element[]): SVGGElement {
  return createElement(
    'g',
    {
      'pointer-events': 'none',
      'text-anchor': 'middle',
      // Hinted letters are wider at some sizes than names are measured.
      'text-rendering': 'geometricPrecision',
      'paint-order': 'stroke',
      'stroke-opacity': MAP_STYLE.haloOpacity,
      'stroke-linejoin': 'round',
    },
    ...children,
  );
}

/** Writes the names that have a position, and adds their keys to `keys`. */
function* writeRegions(
  { texts, regions }: { readonly texts: LabelTexts; readonly regions: SVGElement },
  candidates: readonly RegionCandidate[],
  positions: readonly (LabelPosition | null)[],
  { palette }: LabelRequest,
  keys: Set<string>,
): ChunkedTask {
  for (const [index, { label, size, height }] of candidates.entries()) {
    const position = positions[index];
    if (!position) continue;
    const key = `${label.level} ${label.id}`;
    keys.add(key);
    const lines = linesOf(label.text, position.isBroken ?? false);
    texts.write(regions, key, lines, {
      'data-label': label.id,
      'font-size': size.toFixed(2),
      'font-weight': LABEL_WEIGHT[label.level],
      fill: label.faded ? palette.labelFaded : palette.label,
      x: position.x.toFixed(1),
      y: (position.y + size * 0.35 - ((lines.length - 1) * height) / 2).toFixed(1),
    });
    yield;
  }
}

export function createLabelLayer(measure: TextMeasure, projection: Projection): LabelLayer {
  const texts = createLabelTexts();
  const rivers = createRiverLabels(measure, texts);
  const leaders = createLeaders();
  const regions = createElement('g');
  const groupings = createGroupingNameLayer(texts);
  const group = createGroup(rivers.group, leaders.group, groupings.group, regions);
  let geometry: Geometry | null = null;
  let lastRequest: LabelRequest | null = null;
  let occupied: readonly Rect[] = [];

  function* placeAgainInSteps(request: LabelRequest): ChunkedTask {
    if (!geometry) return;
    lastRequest = request;
    const mapStyle = mapStyleOf(request.palette.legibility);
    const padding = mapStyle.labelPadding;
    setAttributes(group, { 'stroke-width': mapStyle.halo * 2 });
    setAttributes(groupings.group, { 'stroke-width': mapStyle.groupingHalo * 2 });
    for (const names of [regions, groupings.group])
      setAttributes(names, { stroke: request.palette.labelHalo });
    const context: LabelContext = {
      ...request,
      ...{ geometry, projection, mapStyle },
      plane: { scale: request.scale, x: 0, y: 0 },
      enlargement: 1,
      measure: measure.width,
    };
    const candidates = yield* labelCandidates(context);
    const country = countryOf(context);
    yield;
    const obstacles = [...markerRects(context), ...request.blocked];
    const riverNames = rivers.place(request, () => [
      ...obstacles,
      ...provinceRects(candidates, obstacles, padding, country),
    ]);
    yield;
    const { positions, named } = yield* placeNames({
      ...{ context, candidates, country },
      groupingLabels: request.groupingLabels,
      isStage: isForAudience(request.palette.legibility),
      window: request.window,
      obstacles: [...obstacles, ...riverNames.rects],
    });
    yield;
    occupied = [
      ...obstacles,
      ...riverNames.rects,
      ...rectsOf(candidates, positions),
      ...groupingNameRects(named),
    ];
    leaders.draw(candidates, positions, request);
    const keys = new Set([...riverNames.keys, ...groupings.write(named, mapStyle.leader)]);
    yield* writeRegions({ texts, regions }, candidates, positions, request, keys);
    texts.removeExcept(keys);
  }

  return {
    group,
    setGeometry(next) {
      if (geometry?.context !== next.context)
        rivers.setCourses(next.context ? riverCourses(next.context.rivers, projection) : []);
      geometry = next;
      lastRequest = null;
    },
    *placeInSteps(request) {
      if (!isSameRequest(lastRequest, request)) yield* placeAgainInSteps(request);
    },
    occupiedRects: () => occupied,
    remeasure() {
      measure.forget();
      rivers.invalidate();
      if (lastRequest) runSync(placeAgainInSteps(lastRequest));
    },
  };
}
