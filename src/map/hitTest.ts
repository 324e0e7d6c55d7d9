import { isProvinceCode } from '../china/adcode.ts';
import { adcode, type Adcode } from '../domain/ids.ts';
import { COUNTIES_PICK, PREFECTURES_PICK } from '../china/zoomLevels.ts';
import { type Box, zoomScale } from './camera.ts';
import { drawnSize, type Extents, extentsOf } from './extents.ts';
import type { Geometry, LevelShapes } from './geometry.ts';
import type { MapLabel } from '../domain/paints/paint.ts';
import type { Camera } from './port.ts';
import type { Projection, WorldPoint } from './projection.ts';

/** A region drawn smaller than this in both directions is hard to hit, CSS pixels. */
const TINY = 24;
/** From how far the pointer snaps to it, CSS pixels. */
const REACH = 20;
/** The share of a larger region that its tiny neighbour may take at most, from its edge: the middle stays its own. */
const SHARE = 1 / 3;
/** Around the point of its name a region is always meant itself, CSS pixels. */
const NAME = 8;

/** The province a place lies in, by the build of the code: its first two digits. */
function provinceOf(id: Adcode): Adcode {
  return adcode(`${id.slice(0, 2)}0000`);
}

/**
 * The places at a point, each once: what the marker there stands for, then the region beneath and the
 * provinces of both, smallest first.
 */
export function stackPlaces(marker: Adcode | null, region: Adcode | null): readonly Adcode[] {
  const found = [marker, region].filter((id) => id !== null);
  const below = found.filter((id) => id === marker || !isProvinceCode(id));
  return [...new Set([...below, ...found.map(provinceOf)])];
}

/** The level whose regions a pointer means at `zoom`. */
export function pickedLevel(
  { provinces, prefectures, counties }: Geometry,
  zoom: number,
): LevelShapes {
  if (zoom >= COUNTIES_PICK && counties) return counties;
  return zoom >= PREFECTURES_PICK && prefectures ? prefectures : provinces;
}

/**
 * The region that a pointer at `at` means, where it is over `beneath` or, when null, over the sea: the
 * nearest tiny one within reach, else what is beneath. A tiny region never loses to its neighbour, nor
 * does one that is pointed at by its name.
 * @param extents of the regions that can be picked now, world pixels as `at`
 * @param scale CSS pixels to a world pixel
 * @param name where the name of `beneath` stands
 */
export function snap(
  [x, y]: WorldPoint,
  beneath: Adcode | null,
  extents: Extents,
  scale: number,
  name: WorldPoint | null = null,
): Adcode | null {
  if (name && Math.hypot(name[0] - x, name[1] - y) * scale <= NAME) return beneath;
  const own = beneath === null ? undefined : extents.get(beneath);
  if (own && drawnSize(own, scale) < TINY) return beneath;
  const room = own ? Math.min(own[2] - own[0], own[3] - own[1]) * scale * SHARE : REACH;
  let reach = Math.min(REACH, room);
  let nearest = beneath;
  for (const [id, box] of extents) {
    if (drawnSize(box, scale) >= TINY) continue;
    const away = distance([x, y], box) * scale;
    if (away > reach) continue;
    reach = away;
    nearest = id;
  }
  return nearest;
}

/** From a point to a box, 0 inside. */
function distance([x, y]: WorldPoint, [left, top, right, bottom]: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** What a pointer is over, as a renderer knows it. */
interface Pointed {
  /** World pixels. */
  readonly at: WorldPoint;
  readonly beneath: Adcode | null;
  readonly zoom: Camera['zoom'];
}

/** {@link snap} among the regions of `geometry` that can be picked now, under the names of `labels`. */
export function snapOn(
  geometry: Geometry,
  labels: readonly MapLabel[],
  projection: Projection,
  { at, beneath, zoom }: Pointed,
): Adcode | null {
  const name = beneath && labels.find(({ id }) => id === beneath)?.point;
  return snap(
    at,
    beneath,
    extentsOf(pickedLevel(geometry, zoom), projection),
    zoomScale(zoom),
    name ? projection.toWorld(...name) : null,
  );
}
