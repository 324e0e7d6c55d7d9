import type { RegionId } from '../../domain/ids.ts';
import { runSync } from '../../scheduling/runChunked.ts';
import { project, zoomScale } from '../camera.ts';
import { LARGER_FIRST_LABEL, mapStyleOf } from '../mapStyle.ts';
import {
  countryOf,
  LABEL_WEIGHT,
  type LabelContext,
  labelCandidates,
  leaderRects,
  LINE_HEIGHT,
  linesOf,
  markerRects,
  rectsOf,
} from '../svg/labelCandidates.ts';
import { GROUPING_WEIGHT, groupingNames } from '../svg/groupingNames/groupingNames.ts';
import { placeLabels, type Rect, rectAround, sizeAt } from '../svg/labelPlacement.ts';
import { toPathUnits, UNITS_PER_PIXEL } from '../svg/paths.ts';
import type { Shape, Text } from './drawing.ts';
import type { PictureArea } from './pictureMap.ts';
import { lineShape, type PictureContext } from './pictureScene.ts';

/** All in units of the page. */
export type MeasureText = (
  text: string,
  size: number,
  weight: number,
  face: 'sans' | 'serif',
) => number;

interface NamedRegion {
  readonly id: RegionId;
  readonly text: string;
}

/** Path units to the page. */
function planeOf({ camera, size, projection, origin, scale }: PictureArea): LabelContext['plane'] {
  const perUnit = (zoomScale(camera.zoom) / UNITS_PER_PIXEL) * scale;
  const [x, y] = project(camera, size, camera.center, projection);
  const [unitX, unitY] = toPathUnits(camera.center, projection);
  return {
    scale: perUnit,
    x: origin[0] + x * scale - unitX * perUnit,
    y: origin[1] + y * scale - unitY * perUnit,
  };
}

/** Placed as on the screen. The edge of the map cuts none of them. */
export function pictureLabels(
  { area, map, geometry, scene }: PictureContext,
  coveredRects: readonly Rect[],
  measure: MeasureText,
): readonly (Shape | Text)[] {
  const { markers, palette, lang } = scene;
  const { camera, projection, scale } = area;
  const mapStyle = { ...mapStyleOf(palette.legibility), firstLabel: LARGER_FIRST_LABEL };
  const context: LabelContext = {
    ...{ geometry, projection, mapStyle, markers },
    labels: scene.labels.filter(({ point }) => map.at(point)),
    plane: planeOf(area),
    zoom: camera.zoom,
    level: scene.level ?? null,
    enlargement: scale,
    measure: (text, weight, size) => measure(text, size, weight, 'sans'),
  };
  const candidates = runSync(labelCandidates(context));
  const covered = [...markerRects(context), ...coveredRects];
  const padding = mapStyle.labelPadding * scale;
  const country = countryOf(context);
  const positions = placeLabels(candidates, covered, padding, country);
  const groupings = groupingNames(scene.groupingLabels, context, {
    taken: [
      ...covered,
      ...rectsOf(candidates, positions, padding),
      ...leaderRects(candidates, positions),
    ],
    country,
    bounds: map.box,
  });
  const [left, top, right, bottom] = map.box;
  const line = (
    { id, text }: NamedRegion,
    leader: Rect | undefined,
    stroke: string,
  ): readonly Shape[] => {
    if (!leader) return [];
    const [x0, y0, x1, y1] = leader;
    return lineShape(
      [
        [
          [x0, y0],
          [x1, y1],
        ],
      ],
      { region: id, name: `→ ${text}`, stroke, width: mapStyle.leader * scale },
    );
  };
  const name = (
    { id, text }: NamedRegion,
    rect: Rect,
    look: Pick<Text, 'lines' | 'size' | 'weight' | 'colour'>,
  ): Text => ({
    kind: 'text',
    ...{ region: id, name: text, fullText: text, align: 'middle' },
    at: [(rect[0] + rect[2]) / 2, rect[1]],
    maxWidth: rect[2] - rect[0],
    ...look,
    leading: LINE_HEIGHT,
    face: 'sans',
    halo: palette.labelHalo,
    lang,
  });
  return [
    ...groupings.flatMap((grouping) => {
      const { label, lines, size, leader } = grouping;
      const { colour } = label;
      const look = { lines, size, weight: GROUPING_WEIGHT, colour };
      return [...line(label, leader, colour), name(label, rectAround(grouping, grouping), look)];
    }),
    ...candidates.flatMap((candidate, index): readonly (Shape | Text)[] => {
      const position = positions[index];
      if (!position) return [];
      const { label, size } = candidate;
      const rect = rectAround(position, sizeAt(candidate, position));
      if (rect[0] < left || rect[2] > right || rect[1] < top || rect[3] > bottom) return [];
      const colour = label.faded ? palette.labelFaded : palette.label;
      const lines = linesOf(label.text, position.isBroken ?? false);
      const look = { lines, size, weight: LABEL_WEIGHT[label.level], colour };
      return [...line(label, position.leader, colour), name(label, rect, look)];
    }),
  ];
}
