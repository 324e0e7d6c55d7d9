import { runSync } from '../../scheduling/runChunked.ts';
import { project, zoomScale } from '../camera.ts';
import { mapStyleOf } from '../mapStyle.ts';
import {
  countryOf,
  LABEL_WEIGHT,
  type LabelContext,
  labelCandidates,
  LINE_HEIGHT,
  linesOf,
  markerRects,
} from '../svg/labelCandidates.ts';
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
  const mapStyle = mapStyleOf(palette.legibility);
  const context: LabelContext = {
    ...{ geometry, projection, mapStyle, markers },
    labels: scene.labels.filter(({ point }) => map.at(point)),
    plane: planeOf(area),
    zoom: camera.zoom,
    enlargement: scale,
    measure: (text, weight, size) => measure(text, size, weight, 'sans'),
  };
  const candidates = runSync(labelCandidates(context));
  const positions = placeLabels(
    candidates,
    [...markerRects(context), ...coveredRects],
    mapStyle.labelPadding * scale,
    countryOf(context),
  );
  const [left, top, right, bottom] = map.box;
  return candidates.flatMap((candidate, index): readonly (Shape | Text)[] => {
    const position = positions[index];
    if (!position) return [];
    const { label, size } = candidate;
    const { width, height } = sizeAt(candidate, position);
    const rect = rectAround(position, { width, height });
    if (rect[0] < left || rect[2] > right || rect[1] < top || rect[3] > bottom) return [];
    const colour = label.faded ? palette.labelFaded : palette.label;
    const [x0, y0, x1, y1] = position.leader ?? [0, 0, 0, 0];
    const line: readonly Shape[] = lineShape(
      position.leader
        ? [
            [
              [x0, y0],
              [x1, y1],
            ],
          ]
        : [],
      { name: `→ ${label.text}`, stroke: colour, width: mapStyle.leader * scale },
    );
    return [
      ...line,
      {
        kind: 'text',
        name: label.text,
        fullText: label.text,
        lines: linesOf(label.text, position.isBroken ?? false),
        align: 'middle',
        at: [position.x, rect[1]],
        maxWidth: width,
        size,
        leading: LINE_HEIGHT,
        weight: LABEL_WEIGHT[label.level],
        colour,
        face: 'sans',
        halo: palette.labelHalo,
        lang,
      },
    ];
  });
}
