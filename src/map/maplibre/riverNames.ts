import type { FeatureCollection } from 'geojson';
import type { MapLabel, Marker } from '../../domain/paints/paint.ts';
import { zoomScale } from '../camera.ts';
import type { Rivers } from '../geometry.ts';
import { atZoom, type MapStyle } from '../mapStyle.ts';
import type { Rect } from '../svg/labelPlacement.ts';
import { MERCATOR, type WorldPoint } from '../projection.ts';
import { toUnits, unitsToWorld, UNITS } from '../svg/paths.ts';
import { courses, placeAlong, type RiverCourse } from '../svg/riverNames.ts';
import { createTextMeasure } from '../svg/textWidth.ts';
import { CANVAS_FONTS } from './fonts.ts';

const WEIGHT = { province: 600, river: 400 } as const;
const LINE_HEIGHT = 1.15;
/** Between the letters of a river's name, em. */
export const RIVER_SPACING = 0.12;

/** What the names of rivers are laid around. */
interface Surroundings {
  readonly mapStyle: MapStyle;
  readonly names: Readonly<Record<string, string>>;
  readonly labels: readonly MapLabel[];
  readonly markers: readonly Marker[];
}

/** Lays the names of rivers straight along quiet reaches: the engine would bend them round every meander. */
export function createRiverNames(): (
  rivers: Rivers,
  around: Surroundings,
  zoom: number,
) => FeatureCollection {
  const measure = createTextMeasure(() => CANVAS_FONTS);
  const known = new WeakMap<Rivers, readonly RiverCourse[]>();

  return (rivers, { mapStyle, names, labels, markers }, zoom) => {
    const flowing = known.get(rivers) ?? courses(rivers, MERCATOR);
    known.set(rivers, flowing);
    const scale = zoomScale(zoom) / UNITS;
    /** The room around `point`: so far to either side, up and down. */
    const room = (point: MapLabel['point'], side: number, up: number, down: number): Rect => {
      const [x, y] = toUnits(point, MERCATOR);
      return [x * scale - side, y * scale - up, x * scale + side, y * scale + down];
    };
    const radii = new Map(markers.map(({ id, radius }) => [id, radius]));
    const provinceSize = atZoom(mapStyle.provinceLabel, zoom);
    // A river can be named elsewhere, a province cannot: it keeps room to step aside of its marker.
    const taken: readonly Rect[] = [
      ...markers.map(({ point, radius }) => room(point, radius, radius, radius)),
      ...labels
        .filter(({ level }) => level === 'province')
        .map(({ id, point, text }) => {
          const aside = radii.get(id) ?? 0;
          const width = measure.width(text, WEIGHT.province, provinceSize);
          const up = (provinceSize * LINE_HEIGHT) / 2 + aside + 2 * mapStyle.labelPadding;
          return room(point, width / 2 + 2 * mapStyle.labelPadding, up, up + aside);
        }),
    ];
    const free = (rect: Rect): boolean =>
      taken.every(
        (other) =>
          rect[0] >= other[2] || other[0] >= rect[2] || rect[1] >= other[3] || other[1] >= rect[3],
      );
    const size = atZoom(mapStyle.riverLabel, zoom);
    return {
      type: 'FeatureCollection',
      features: flowing.flatMap((course) => {
        const text = names[course.id];
        if (text === undefined || text === '') return [];
        const width = measure.width(text, WEIGHT.river, size) + text.length * RIVER_SPACING * size;
        const spot = placeAlong(course, scale, width, size * LINE_HEIGHT, free);
        if (!spot) return [];
        return [
          {
            type: 'Feature',
            properties: { id: course.id, text, angle: spot.angle },
            geometry: { type: 'Point', coordinates: fromUnits([spot.x / scale, spot.y / scale]) },
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
