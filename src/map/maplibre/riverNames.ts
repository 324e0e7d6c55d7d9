import type { FeatureCollection } from 'geojson';
import type { MapLabel, Marker } from '../../domain/paints/paint.ts';
import { zoomScale } from '../camera.ts';
import type { Rivers } from '../geometry.ts';
import { atZoom, type MapStyle } from '../mapStyle.ts';
import type { Rect } from '../svg/labelPlacement.ts';
import { MERCATOR, type WorldPoint } from '../projection.ts';
import { toPathUnits, unitsToWorld, UNITS_PER_PIXEL } from '../svg/paths.ts';
import { riverCourses, placeAlongRiver } from '../svg/riverNames.ts';
import { createTextMeasure } from '../svg/textWidth.ts';
import { CANVAS_FONTS } from './labelFonts.ts';

const WEIGHT = { province: 600, river: 400 } as const;
const LINE_HEIGHT = 1.15;
/** Em. */
export const RIVER_LETTER_SPACING_EM = 0.12;

interface Surroundings {
  readonly mapStyle: MapStyle;
  readonly names: Readonly<Record<string, string>>;
  readonly labels: readonly MapLabel[];
  readonly markers: readonly Marker[];
}

/** Along straight parts of the course: the engine itself would bend names along every meander. */
export function createRiverNameLayout(): (
  rivers: Rivers,
  surroundings: Surroundings,
  zoom: number,
) => FeatureCollection {
  const measure = createTextMeasure(() => CANVAS_FONTS);

  return (rivers, { mapStyle, names, labels, markers }, zoom) => {
    const scale = zoomScale(zoom) / UNITS_PER_PIXEL;
    const rectAround = (point: MapLabel['point'], side: number, up: number, down: number): Rect => {
      const [x, y] = toPathUnits(point, MERCATOR);
      return [x * scale - side, y * scale - up, x * scale + side, y * scale + down];
    };
    const radii = new Map(markers.map(({ id, radius }) => [id, radius]));
    const provinceSize = atZoom(mapStyle.provinceLabel, zoom);
    // A river can have its name elsewhere, a province cannot: the space below its marker is reserved.
    const taken: readonly Rect[] = [
      ...markers.map(({ point, radius }) => rectAround(point, radius, radius, radius)),
      ...labels
        .filter(({ level }) => level === 'province')
        .map(({ id, point, text }) => {
          const markerRadius = radii.get(id) ?? 0;
          const width = measure.width(text, WEIGHT.province, provinceSize);
          const up = (provinceSize * LINE_HEIGHT) / 2 + markerRadius + 2 * mapStyle.labelPadding;
          return rectAround(point, width / 2 + 2 * mapStyle.labelPadding, up, up + markerRadius);
        }),
    ];
    const isFree = (rect: Rect): boolean =>
      taken.every(
        (other) =>
          rect[0] >= other[2] || other[0] >= rect[2] || rect[1] >= other[3] || other[1] >= rect[3],
      );
    const size = atZoom(mapStyle.riverLabel, zoom);
    return {
      type: 'FeatureCollection',
      features: riverCourses(rivers, MERCATOR).flatMap((course) => {
        const text = names[course.id];
        if (text === undefined || text === '') return [];
        const width =
          measure.width(text, WEIGHT.river, size) + text.length * RIVER_LETTER_SPACING_EM * size;
        const position = placeAlongRiver(course, scale, width, size * LINE_HEIGHT, isFree);
        if (!position) return [];
        return [
          {
            type: 'Feature',
            properties: { id: course.id, text, angle: position.angle },
            geometry: {
              type: 'Point',
              coordinates: fromUnits([position.x / scale, position.y / scale]),
            },
          },
        ];
      }),
    };
  };
}

function fromUnits(point: WorldPoint): [number, number] {
  const [lng, lat] = MERCATOR.fromWorld(unitsToWorld(point));
  return [lng, lat];
}
