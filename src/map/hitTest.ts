import { isProvinceCode } from '../china/adcode.ts';
import { adcode, type Adcode } from '../domain/ids.ts';
import { COUNTIES_PICK, PREFECTURES_FROM } from '../china/zoomLevels.ts';
import { type Box, zoomScale } from './camera.ts';
import { drawnSize, type Extents, extentsOf } from './extents.ts';
import type { Geometry, LevelShapes } from './geometry.ts';
import type { MapLabel } from '../domain/paints/paint.ts';
import type { Camera } from './port.ts';
import type { Projection, WorldPoint } from './projection.ts';

/** Smaller in both directions is difficult to hit, CSS pixels. */
const TINY_SIZE = 24;
/** Over the sea, CSS pixels. */
const MAX_SNAP_DISTANCE = 20;
/** Over another region, CSS pixels: with both sides, the target is at least {@link TINY_SIZE} wide. */
const MAX_SNAP_ON_LAND = TINY_SIZE / 2;
/** From its edge, a tiny neighbour takes at most this share of a larger region, which keeps its middle. */
const MAX_SNAP_SHARE = 1 / 4;
/** No snapping near the name of a region, CSS pixels. */
const NAME_RADIUS = 8;

function provinceOf(id: Adcode): Adcode {
  return adcode(`${id.slice(0, 2)}0000`);
}

/** Each once: the place of the marker, then the region below it and the provinces of both. */
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
  return zoom >= PREFECTURES_FROM && prefectures ? prefectures : provinces;
}

/**
 * The nearest tiny region to the pointer, else `beneath` (null over the sea). A tiny region or one whose
 * name is under the pointer does not lose. Positions in world pixels; `scale`: CSS pixels to one.
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
  let maxDistance = own
    ? Math.min(
        MAX_SNAP_ON_LAND,
        Math.min(own[2] - own[0], own[3] - own[1]) * scale * MAX_SNAP_SHARE,
      )
    : MAX_SNAP_DISTANCE;
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

/** 0 inside. */
function distanceToBox([x, y]: WorldPoint, [left, top, right, bottom]: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

interface PointerPosition {
  /** World pixels. */
  readonly at: WorldPoint;
  readonly beneath: Adcode | null;
  readonly zoom: Camera['zoom'];
}

/** Like {@link snapToTinyRegion}, among the regions that can be picked now. */
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
