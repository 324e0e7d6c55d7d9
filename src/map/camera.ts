import { MAX_ZOOM, MIN_ZOOM, PAN_BOUNDS } from '../domain/levels.ts';
import type { Bounds, LngLat } from '../domain/region.ts';
import type { Camera, CameraCommand, Padding, ScreenPoint } from './port.ts';

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** World pixels at zoom 0: x grows to the east from 180° W, y to the south. */
export type WorldPoint = readonly [number, number];

/** Side of the whole world in pixels at zoom 0, as in MapLibre. */
export const WORLD_SIZE = 512;
/** A fit goes no closer than this: a single small place keeps some of its surroundings. */
const FIT_MAX_ZOOM = 7.5;
const MERCATOR_LATITUDE = 85.051129;
/** Padding never takes more than this share of the map. */
const MOST_PADDING = 0.75;

/** Screen pixels for one world pixel. */
export function zoomScale(zoom: number): number {
  return 2 ** zoom;
}

/** Longitude in world pixels, to the east from 180° W. */
export function worldX(lng: number): number {
  return ((lng + 180) / 360) * WORLD_SIZE;
}

/** Latitude in world pixels, to the south from 85.05° N: Web Mercator (EPSG:3857). */
export function worldY(lat: number): number {
  const sine = Math.sin((clamp(lat, -MERCATOR_LATITUDE, MERCATOR_LATITUDE) * Math.PI) / 180);
  return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD_SIZE;
}

/** Web Mercator (EPSG:3857) on a 512 px world. */
export function toWorld([lng, lat]: LngLat): WorldPoint {
  return [worldX(lng), worldY(lat)];
}

/** The inverse of {@link toWorld}. */
export function fromWorld([x, y]: WorldPoint): LngLat {
  const north = Math.PI * (1 - (2 * y) / WORLD_SIZE);
  return [(x / WORLD_SIZE) * 360 - 180, (Math.atan(Math.sinh(north)) * 180) / Math.PI];
}

/** Where `point` lies on a map of `size`. */
export function project(camera: Camera, size: Size, point: LngLat): ScreenPoint {
  const scale = zoomScale(camera.zoom);
  const [cx, cy] = toWorld(camera.center);
  const [x, y] = toWorld(point);
  return [(x - cx) * scale + size.width / 2, (y - cy) * scale + size.height / 2];
}

/** The inverse of {@link project}. */
export function unproject(camera: Camera, size: Size, [x, y]: ScreenPoint): LngLat {
  const scale = zoomScale(camera.zoom);
  const [cx, cy] = toWorld(camera.center);
  return fromWorld([cx + (x - size.width / 2) / scale, cy + (y - size.height / 2) / scale]);
}

/** What the map shows, degrees. */
export function visibleBounds(camera: Camera, size: Size): Bounds {
  const [west, north] = unproject(camera, size, [0, 0]);
  const [east, south] = unproject(camera, size, [size.width, size.height]);
  return [west, south, east, north];
}

/** Keeps the zoom within its range and the centre within PAN_BOUNDS. */
export function clampCamera({ center: [lng, lat], zoom }: Camera): Camera {
  const [west, south, east, north] = PAN_BOUNDS;
  return {
    center: [clamp(lng, west, east), clamp(lat, south, north)],
    zoom: clamp(zoom, MIN_ZOOM, MAX_ZOOM),
  };
}

/**
 * The closest camera that shows `bounds` whole in the part of the map that `padding` leaves free.
 * Padding that would leave almost nothing is shrunk in proportion.
 */
export function fitBounds(
  bounds: Bounds,
  size: Size,
  padding: Padding,
  minZoom: number = MIN_ZOOM,
  maxZoom: number = FIT_MAX_ZOOM,
): Camera {
  const [west, south, east, north] = bounds;
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  const [padLeft, padRight] = fairPadding(padding.left, padding.right, size.width);
  const [padTop, padBottom] = fairPadding(padding.top, padding.bottom, size.height);
  const zoom = clamp(
    Math.log2(
      Math.min(
        Math.max(1, size.width - padLeft - padRight) / Math.max(1e-9, right - left),
        Math.max(1, size.height - padTop - padBottom) / Math.max(1e-9, bottom - top),
      ),
    ),
    minZoom,
    maxZoom,
  );
  const scale = zoomScale(zoom);
  return clampCamera({
    center: fromWorld([
      (left + right) / 2 + (padRight - padLeft) / 2 / scale,
      (top + bottom) / 2 + (padBottom - padTop) / 2 / scale,
    ]),
    zoom,
  });
}

function fairPadding(before: number, after: number, length: number): [number, number] {
  const most = length * MOST_PADDING;
  const shrink = before + after > most ? most / (before + after) : 1;
  return [before * shrink, after * shrink];
}

/** The camera at `zoom` that keeps the place under `anchor` where it is. */
export function zoomAround(camera: Camera, size: Size, anchor: ScreenPoint, zoom: number): Camera {
  const bounded = clamp(zoom, MIN_ZOOM, MAX_ZOOM);
  const [x, y] = toWorld(unproject(camera, size, anchor));
  const scale = zoomScale(bounded);
  return clampCamera({
    center: fromWorld([
      x - (anchor[0] - size.width / 2) / scale,
      y - (anchor[1] - size.height / 2) / scale,
    ]),
    zoom: bounded,
  });
}

/** The camera after the picture was pushed by `dx`, `dy` pixels. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  const scale = zoomScale(camera.zoom);
  const [x, y] = toWorld(camera.center);
  return clampCamera({
    center: fromWorld([x - dx / scale, y - dy / scale]),
    zoom: camera.zoom,
  });
}

/** Where `command` leads from `camera` on a map of `size`. */
export function cameraAfter(command: CameraCommand, camera: Camera, size: Size): Camera {
  switch (command.kind) {
    case 'fit':
      return fitBounds(command.bounds, size, command.padding);
    case 'to':
      return clampCamera(command.camera);
    case 'pan':
      return panBy(camera, command.by[0], command.by[1]);
    case 'zoom':
      return clampCamera({ center: camera.center, zoom: camera.zoom + command.by });
  }
}

/** Between two cameras, `t` from 0 to 1: straight over the ground as it is seen, zoom evenly. */
export function between(from: Camera, to: Camera, t: number): Camera {
  if (t <= 0) return from;
  if (t >= 1) return to;
  const zoom = from.zoom + (to.zoom - from.zoom) * t;
  const [x0, y0] = toWorld(from.center);
  const [x1, y1] = toWorld(to.center);
  const [a, b, now] = [zoomScale(-from.zoom), zoomScale(-to.zoom), zoomScale(-zoom)];
  // In step with the scale, so that the target never swings out of sight on the way.
  const along = Math.abs(a - b) < 1e-12 ? t : (a - now) / (a - b);
  return { center: fromWorld([x0 + (x1 - x0) * along, y0 + (y1 - y0) * along]), zoom };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
