import { atZoom, mapStyleOf } from '../mapStyle.ts';
import { createElement, setAttributes } from './element.ts';
import type { Rect } from './labelPlacement.ts';
import { hasSameObstacles, type LabelRequest } from './labelRequest.ts';
import type { LabelTexts } from './labelTexts.ts';
import { placeAlongRiver, type RiverCourse } from './riverNames.ts';
import type { TextMeasure } from './textWidth.ts';

const LINE_HEIGHT = 1.15;
const FONT_WEIGHT = 400;
const LETTER_SPACING_EM = 0.12;

const overlap = (a: Rect, b: Rect): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

export interface PlacedRiverNames {
  readonly keys: readonly string[];
  readonly rects: readonly Rect[];
}

export interface RiverLabels {
  readonly group: SVGGElement;
  setCourses(courses: readonly RiverCourse[]): void;
  /** Overlaps none of `obstacles`; keeps the names while nothing around them changes. */
  place(request: LabelRequest, obstacles: () => readonly Rect[]): PlacedRiverNames;
  /** The next `place` measures again. */
  invalidate(): void;
}

export function createRiverLabels(measure: TextMeasure, texts: LabelTexts): RiverLabels {
  const group = createElement('g', {
    'letter-spacing': `${LETTER_SPACING_EM}em`,
    'font-weight': FONT_WEIGHT,
  });
  let courses: readonly RiverCourse[] = [];
  let placed: { readonly request: LabelRequest; readonly names: PlacedRiverNames } | null = null;

  const placeName = (
    course: RiverCourse,
    request: LabelRequest,
    size: number,
    obstacles: readonly Rect[],
  ): { readonly key: string; readonly rect: Rect } | null => {
    const name = request.riverNames[course.id];
    if (name === undefined || name === '') return null;
    const spacing = name.length * LETTER_SPACING_EM * size;
    const width = measure.width(name, FONT_WEIGHT, size) + spacing;
    const isFree = (rect: Rect): boolean => obstacles.every((other) => !overlap(rect, other));
    const position = placeAlongRiver(course, request.scale, width, size * LINE_HEIGHT, isFree);
    if (!position) return null;
    const { x, y, angle, rect } = position;
    const key = `river ${course.id}`;
    texts.write(group, key, [name], {
      'data-river': course.id,
      'font-size': size.toFixed(2),
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(1)})`,
      y: (size * 0.35).toFixed(2),
    });
    return { key, rect };
  };

  const placeNames = (request: LabelRequest, obstacles: readonly Rect[]): PlacedRiverNames => {
    const { palette, zoom } = request;
    setAttributes(group, { fill: palette.riverLabel, stroke: palette.labelHalo });
    const size = atZoom(mapStyleOf(palette.legibility).riverLabel, zoom);
    const names = courses.flatMap((course) => placeName(course, request, size, obstacles) ?? []);
    return { keys: names.map(({ key }) => key), rects: names.map(({ rect }) => rect) };
  };

  return {
    group,
    setCourses(next) {
      courses = next;
      placed = null;
    },
    place(request, obstacles) {
      if (placed && hasSameObstacles(placed.request, request)) return placed.names;
      const names = placeNames(request, obstacles());
      placed = { request, names };
      return names;
    },
    invalidate() {
      placed = null;
    },
  };
}
