import { ALBERS_CENTER, ALBERS_PARALLELS } from '../china/albers.ts';
import type { ProjectionId } from '../domain/view/projection.ts';
import type { LngLat } from '../domain/regions/region.ts';

/** World pixels at zoom 0: x grows to the east, y to the south. */
export type WorldPoint = readonly [number, number];

/** Pixels at zoom 0, as in MapLibre. */
export const WORLD_SIZE = 512;

export interface Projection {
  readonly id: ProjectionId;
  /** Two numbers instead of a point, since this runs for every point of a coastline. */
  toWorld(lng: number, lat: number): WorldPoint;
  /** A position outside the projected earth gives the nearest one inside. */
  fromWorld(point: WorldPoint): LngLat;
}

const RADIANS = Math.PI / 180;
const MERCATOR_LATITUDE = 85.051129;

/** Web Mercator (EPSG:3857), as in MapLibre. */
export const MERCATOR: Projection = {
  id: 'mercator',
  toWorld(lng, lat) {
    const sine = Math.sin(Math.min(MERCATOR_LATITUDE, Math.max(-MERCATOR_LATITUDE, lat)) * RADIANS);
    return [
      ((lng + 180) / 360) * WORLD_SIZE,
      (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD_SIZE,
    ];
  },
  fromWorld([x, y]) {
    const north = Math.PI * (1 - (2 * y) / WORLD_SIZE);
    return [(x / WORLD_SIZE) * 360 - 180, Math.atan(Math.sinh(north)) / RADIANS];
  },
};

/** Snyder, Map Projections: A Working Manual (1987), equations 14-3 to 14-11; lengths in radii of the earth. */
function createAlbers(): Projection {
  const [south, north] = [ALBERS_PARALLELS[0] * RADIANS, ALBERS_PARALLELS[1] * RADIANS];
  const cone = (Math.sin(south) + Math.sin(north)) / 2;
  const constant = Math.cos(south) ** 2 + 2 * cone * Math.sin(south);
  const radiusAt = (lat: number): number =>
    Math.sqrt(constant - 2 * cone * Math.sin(lat * RADIANS)) / cone;
  const [lng0, lat0] = ALBERS_CENTER;
  // World pixels of one radius of the earth, as in Mercator at the latitude of the centre.
  const scale = WORLD_SIZE / (2 * Math.PI * Math.cos(lat0 * RADIANS));
  const [anchorX, anchorY] = MERCATOR.toWorld(lng0, lat0);
  const poleY = anchorY - radiusAt(lat0) * scale;
  return {
    id: 'albers',
    toWorld(lng, lat) {
      const [radius, angle] = [radiusAt(lat) * scale, cone * (lng - lng0) * RADIANS];
      return [anchorX + radius * Math.sin(angle), poleY + radius * Math.cos(angle)];
    },
    fromWorld([x, y]) {
      const [east, down] = [(x - anchorX) / scale, (y - poleY) / scale];
      const sine = (constant - (east ** 2 + down ** 2) * cone ** 2) / (2 * cone);
      return [
        Math.atan2(east, down) / RADIANS / cone + lng0,
        Math.asin(Math.min(1, Math.max(-1, sine))) / RADIANS,
      ];
    },
  };
}

/** Equal-area conic, standard parallels 25° and 47° N, central meridian 105° E. */
export const ALBERS: Projection = /* @__PURE__ */ createAlbers();

const PROJECTIONS: Readonly<Record<ProjectionId, Projection>> = {
  mercator: MERCATOR,
  albers: ALBERS,
};

export function projectionOf(id: ProjectionId): Projection {
  return PROJECTIONS[id];
}
