import type { FeatureCollection } from 'geojson';
import type { Rivers } from '../geometry.ts';
import { atZoom } from '../mapStyle.ts';
import { MERCATOR, type WorldPoint } from '../projection.ts';
import { type LabelContext, LINE_HEIGHT } from '../svg/labelCandidates.ts';
import type { Rect } from '../svg/labelPlacement.ts';
import { unitsToWorld } from '../svg/paths.ts';
import { placeAlongRiver, riverCourses } from '../svg/riverNames.ts';

const WEIGHT = 400;
/** Em. */
export const RIVER_LETTER_SPACING_EM = 0.12;

export interface PlacedRiverNames {
  readonly features: FeatureCollection;
  readonly rects: readonly Rect[];
}

/** Along straight parts of the course: the engine itself would bend names along every meander. */
export function placeRiverNames(
  rivers: Rivers,
  names: Readonly<Record<string, string>>,
  { plane: { scale }, zoom, mapStyle, measure }: LabelContext,
  taken: readonly Rect[],
): PlacedRiverNames {
  const size = atZoom(mapStyle.riverLabel, zoom);
  const isFree = (rect: Rect): boolean =>
    taken.every(
      (other) =>
        rect[0] >= other[2] || other[0] >= rect[2] || rect[1] >= other[3] || other[1] >= rect[3],
    );
  const placed = riverCourses(rivers, MERCATOR).flatMap((course) => {
    const text = names[course.id];
    if (text === undefined || text === '') return [];
    const width = measure(text, WEIGHT, size) + text.length * RIVER_LETTER_SPACING_EM * size;
    const position = placeAlongRiver(course, scale, width, size * LINE_HEIGHT, isFree);
    return position ? [{ id: course.id, text, ...position }] : [];
  });
  return {
    rects: placed.map(({ rect }) => rect),
    features: {
      type: 'FeatureCollection',
      features: placed.map(({ id, text, angle, x, y }) => ({
        type: 'Feature',
        properties: { id, text, angle },
        geometry: { type: 'Point', coordinates: fromUnits([x / scale, y / scale]) },
      })),
    },
  };
}

export function fromUnits(point: WorldPoint): [number, number] {
  const [lng, lat] = MERCATOR.fromWorld(unitsToWorld(point));
  return [lng, lat];
}
