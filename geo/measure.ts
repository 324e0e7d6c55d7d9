import type { Position } from 'geojson';
import type { Bounds } from '../src/domain/regions/region.ts';
import type { Polygons } from './geometry.ts';

/** Mean radius of the earth, km. */
const EARTH_RADIUS_KM = 6371.0088;
/** A part with at least this share of a region's area is its mainland. */
const MAINLAND_SHARE = 0.5;
/** Islands within this distance of the mainland are part of the camera's view of the region. */
const NEARBY_KM = 120;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Area of a ring on the sphere, km², always positive (Chamberlain and Duquette, JPL 07-03). */
function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  ring.forEach(([lng = 0, lat = 0], i) => {
    const [nextLng = 0, nextLat = 0] = ring[(i + 1) % ring.length] ?? [];
    sum += radians(nextLng - lng) * (2 + Math.sin(radians(lat)) + Math.sin(radians(nextLat)));
  });
  return Math.abs((sum * EARTH_RADIUS_KM * EARTH_RADIUS_KM) / 2);
}

/** Area of one polygon without its holes, km². */
function partArea([outer = [], ...holes]: readonly (readonly Position[])[]): number {
  return holes.reduce((area, hole) => area - ringArea(hole), ringArea(outer));
}

/** Area of all parts, km². */
export function areaOf(polygons: Polygons): number {
  return polygons.reduce((area, part) => area + partArea(part), 0);
}

/** The part with the largest area; undefined when there is none. */
export function largestPart(polygons: Polygons): Polygons[number] | undefined {
  return polygons.reduce<Polygons[number] | undefined>(
    (best, part) => (best === undefined || partArea(part) > partArea(best) ? part : best),
    undefined,
  );
}

/** The smallest bounds around all the given ones. Throws a RangeError when there are none. */
export function unionOfBounds(all: readonly Bounds[]): Bounds {
  if (all.length === 0) throw new RangeError('no bounds to unite');
  return all.reduce(([west, south, east, north], [w, s, e, n]): Bounds => {
    return [Math.min(west, w), Math.min(south, s), Math.max(east, e), Math.max(north, n)];
  });
}

/** The bounds of one polygon. Throws a RangeError when it has no points. */
export function partBounds(part: Polygons[number]): Bounds {
  return unionOfBounds((part[0] ?? []).map(([lng = 0, lat = 0]): Bounds => [lng, lat, lng, lat]));
}

function kmBetween(one: Bounds, other: Bounds): number {
  const gap = (low: number, high: number) => Math.max(0, low, high);
  const lat = (one[1] + one[3] + other[1] + other[3]) / 4;
  const lng = gap(other[0] - one[2], one[0] - other[2]) * Math.cos(radians(lat));
  return radians(Math.hypot(lng, gap(other[1] - one[3], one[1] - other[3]))) * EARTH_RADIUS_KM;
}

/**
 * The bounds a camera should fit, in degrees: the largest part and all parts within 120 km of it.
 * Otherwise Hainan would be shown with 2,000 km of sea. A region without a mainland (the reefs of
 * Sansha, the scattered towns of the Production Corps) is fitted with all parts.
 */
export function cameraBounds(polygons: Polygons): Bounds {
  const largest = largestPart(polygons);
  if (largest === undefined) throw new RangeError('no polygon to take the bounds of');
  const mainland = partBounds(largest);
  const all = polygons.map(partBounds);
  return partArea(largest) < MAINLAND_SHARE * areaOf(polygons)
    ? unionOfBounds(all)
    : unionOfBounds(all.filter((bounds) => kmBetween(mainland, bounds) <= NEARBY_KM));
}
