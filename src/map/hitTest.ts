import { isProvinceCode } from '../china/adcode.ts';
import { adcode, type Adcode } from '../domain/ids.ts';
import { COUNTIES_PICK, PREFECTURES_PICK } from '../china/zoomLevels.ts';
import { type Box, zoomScale } from './camera.ts';
import { drawnSize, type Extents, extentsOf } from './extents.ts';
import type { Geometry, LevelShapes } from './geometry.ts';
import type { MapLabel } from '../domain/paints/paint.ts';
import type { Camera } from './port.ts';
import type { Projection, WorldPoint } from './projection.ts';

/** A region drawn smaller than this in both directions is difficult to hit, CSS pixels. */
const TINY_SIZE = 24;
/** The pointer snaps to it within this distance, CSS pixels. */
const MAX_SNAP_DISTANCE = 20;
/** From its edge, a tiny neighbour takes at most this share of a larger region, which keeps its middle. */
const MAX_SNAP_SHARE = 1 / 3;
/** There is no snapping within this distance from the name of a region, CSS pixels. */
const NAME_RADIUS = 8;

/** The province of a place: the first two digits of the code. */
function provinceOf(id: Adcode): Adcode {
  return adcode(`${id.slice(0, 2)}0000`);
}

/**
 * The places under the pointer, each once: the place of the marker, then the region below it and the
 * provinces of both.
 */
export function placesUnderPointer(
  marker: Adcode | null,
  region: Adcode | null,
): readonly Adcode[] {
  const found = [marker, region].filter((id) => id !== null);
  const places = found.filter((id) => id === marker || !isProvinceCode(id));
  return [...new Set([...places, ...found.map(provinceOf)])];
}

/** The level whose regions can be picked at `zoom`. */
export function pickableLevel(
  { provinces, prefectures, counties }: Geometry,
  zoom: number,
): LevelShapes {
  if (zoom >= COUNTIES_PICK && counties) return counties;
  return zoom >= PREFECTURES_PICK && prefectures ? prefectures : provinces;
}

/**
 * The region that the user means with a pointer over `beneath` (null over the sea): the nearest tiny region
 * that is close enough, else `beneath`. A tiny region does not lose to its neighbour, and neither does a
 * region whose name is under the pointer.
 * @param at the pointer, world pixels
 * @param extents of the regions that can be picked now, world pixels
 * @param scale CSS pixels to a world pixel
 * @param name the position of the name of `beneath`, world pixels
 */
export function snapToTinyRegion(
  at: WorldPoint,
  beneath: Adcode | null,
  extents: Extents,
  scale: number,
  name: WorldPoint | null = null,
): Adcode | null {
  if (name && Math.hypot(name[0] - at[0], name[1] - at[1]) * scale <= NAME_RADIUS) return beneath;
  const own = beneath === null ? undefined : extents.get(beneath);
  if (own && drawnSize(own, scale) < TINY_SIZE) return beneath;
  const ownLimit = own
    ? Math.min(own[2] - own[0], own[3] - own[1]) * scale * MAX_SNAP_SHARE
    : MAX_SNAP_DISTANCE;
  let maxDistance = Math.min(MAX_SNAP_DISTANCE, ownLimit);
  let nearest = beneath;
  for (const [id, box] of extents) {
    if (drawnSize(box, scale) >= TINY_SIZE) continue;
    const distance = distanceToBox(at, box) * scale;
    if (distance > maxDistance) continue;
    maxDistance = distance;
    nearest = id;
  }
  return nearest;
}

/** The distance from a point to a box, 0 inside. */
function distanceToBox([x, y]: WorldPoint, [left, top, right, bottom]: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

interface PointerPosition {
  /** World pixels. */
  readonly at: WorldPoint;
  /** The region that is drawn there. */
  readonly beneath: Adcode | null;
  readonly zoom: Camera['zoom'];
}

/** {@link snapToTinyRegion} among the regions of `geometry` that can be picked now, with the names of `labels`. */
export function snapPointer(
  geometry: Geometry,
  labels: readonly MapLabel[],
  projection: Projection,
  { at, beneath, zoom }: PointerPosition,
): Adcode | null {
  const name = beneath && labels.find(({ id }) => id === beneath)?.point;
  return snapToTinyRegion(
    at,
    beneath,
    extentsOf(pickableLevel(geometry, zoom), projection),
    zoomScale(zoom),
    name ? projection.toWorld(...name) : null,
  );
}
