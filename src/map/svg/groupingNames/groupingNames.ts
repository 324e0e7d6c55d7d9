import { seaSides } from '../../../china/seaSides.ts';
import type { GroupingLabel } from '../../../domain/paints/paint.ts';
import { atZoom } from '../../mapStyle.ts';
import { overlayLevel, overlayOutline } from '../../overlayLevel.ts';
import type { WorldPoint } from '../../projection.ts';
import { type LabelContext, LINE_HEIGHT, linesOf } from '../labelCandidates.ts';
import {
  createOccupancy,
  type LabelPosition,
  type LabelSize,
  type Rect,
  rectAround,
} from '../labelPlacement.ts';
import { type Land, landRows } from '../land.ts';
import { outlinePoints } from './outlinePoints.ts';
import { type GroupingNameCandidate, placeGroupingName } from './placeGroupingNames.ts';

export const GROUPING_WEIGHT = 600;
/** Two names of one grouping are not in one window, CSS pixels. */
const REPEAT_AFTER = 1100;

/** A name at its outline. */
export interface GroupingName extends LabelPosition, LabelSize {
  readonly label: GroupingLabel;
  readonly lines: readonly string[];
  /** Of the letters. */
  readonly size: number;
}

/** No name is over `taken`. Names are complete in `bounds`, if there are any. */
export interface GroupingNameRoom {
  readonly taken: readonly Rect[];
  readonly country: readonly Land[];
  readonly bounds?: Rect;
  /** As `bounds`, for groupings that are complete in it: others are read while the map moves. */
  readonly window?: Rect;
}

type NameContext = Omit<LabelContext, 'labels' | 'markers'>;

/** The largest part of the land inside an outline, in the plane of the names. */
export function landOfGrouping(
  { places }: GroupingLabel,
  { geometry, projection, plane }: Pick<NameContext, 'geometry' | 'projection' | 'plane'>,
): Land {
  const outline = overlayOutline(overlayLevel(geometry, places, false), places);
  return { ...landRows(outline, projection), ...plane };
}

/** Of the letters, in the plane of the names. */
function sizeOf({ first }: GroupingLabel, { zoom, mapStyle, enlargement }: NameContext): number {
  return atZoom(mapStyle.groupingLabel, zoom) * enlargement * (first ? mapStyle.firstLabel : 1);
}

function candidateOf(label: GroupingLabel, context: NameContext): GroupingNameCandidate {
  const { geometry, projection, plane, measure } = context;
  const { text, places, isBare = false } = label;
  const outline = overlayOutline(overlayLevel(geometry, places, false), places);
  const { points, spacing } = outlinePoints(outline, projection);
  const size = sizeOf(label, context);
  const lineHeight = size * LINE_HEIGHT;
  const widthOf = (line: string): number => measure(line, GROUPING_WEIGHT, size);
  const lines = linesOf(text, true);
  const inPlane = ([x, y]: WorldPoint): WorldPoint => [
    x * plane.scale + plane.x,
    y * plane.scale + plane.y,
  ];
  return {
    sizes: [
      { width: widthOf(text), height: lineHeight },
      ...(lines.length > 1
        ? [{ width: Math.max(...lines.map(widthOf)), height: lineHeight * lines.length }]
        : []),
    ],
    lineHeight,
    land: landOfGrouping(label, context),
    isBare,
    outline: points.map(inPlane),
    spacing: spacing * plane.scale,
    seaSides: [...new Set(places.flatMap(seaSides))],
  };
}

function hasInside([left, top, right, bottom]: Rect, { outline }: GroupingNameCandidate): boolean {
  return outline.every(([x, y]) => x >= left && x <= right && y >= top && y <= bottom);
}

/** The selected one first; the largest last, because it has the most room. */
export function groupingNames(
  labels: readonly GroupingLabel[],
  context: NameContext,
  { taken, country, bounds, window }: GroupingNameRoom,
): readonly GroupingName[] {
  const { mapStyle, enlargement } = context;
  const occupancy = createOccupancy();
  for (const rect of taken) occupancy.take(rect);
  const candidates = labels
    .map((label) => ({ label, candidate: candidateOf(label, context) }))
    .filter(({ candidate }) => candidate.outline.length > 0)
    .sort(
      (a, b) =>
        Number(b.label.first ?? false) - Number(a.label.first ?? false) ||
        a.candidate.spacing - b.candidate.spacing,
    );
  return candidates.flatMap(({ label, candidate }) =>
    placeGroupingName(candidate, {
      ...{ occupancy, country },
      bounds: bounds ?? (window && hasInside(window, candidate) ? window : undefined),
      padding: mapStyle.labelPadding * enlargement,
      repeatAfter: REPEAT_AFTER * enlargement,
      otherOutlines: candidates.flatMap((other) =>
        other.label === label || other.candidate.isBare ? [] : other.candidate.outline,
      ),
    }).flatMap((position): readonly GroupingName[] => {
      const box = candidate.sizes[position.isBroken ? 1 : 0];
      const lines = linesOf(label.text, position.isBroken ?? false);
      return box ? [{ ...position, ...box, label, lines, size: sizeOf(label, context) }] : [];
    }),
  );
}

export function groupingNameRects(names: readonly GroupingName[]): readonly Rect[] {
  return names.map((name) => rectAround(name, name));
}
