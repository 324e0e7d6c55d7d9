import { geoConicEqualAreaRaw } from 'd3-geo';
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

function createAlbers(): Projection {
  const raw = geoConicEqualAreaRaw(ALBERS_PARALLELS[0] * RADIANS, ALBERS_PARALLELS[1] * RADIANS);
  // World pixels of one radius of the earth, as in Mercator at the latitude of the centre.
  const scale = WORLD_SIZE / (2 * Math.PI * Math.cos(ALBERS_CENTER[1] * RADIANS));
  const [anchorX, anchorY] = MERCATOR.toWorld(...ALBERS_CENTER);
  const [, rawY] = raw(0, ALBERS_CENTER[1] * RADIANS);
  return {
    id: 'albers',
    toWorld(lng, lat) {
      const [x, y] = raw((lng - ALBERS_CENTER[0]) * RADIANS, lat * RADIANS);
      return [anchorX + x * scale, anchorY - (y - rawY) * scale];
    },
    fromWorld([x, y]) {
      const [lng, lat] = raw.invert?.((x - anchorX) / scale, rawY - (y - anchorY) / scale) ?? [
        Number.NaN,
        Number.NaN,
      ];
      return [lng / RADIANS + ALBERS_CENTER[0], lat / RADIANS];
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
