import { PAN_BOUNDS } from '../china/bounds.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../china/zoomLevels.ts';
import type { Bounds, LngLat } from '../domain/regions/region.ts';
import type { Box, Camera, CameraRequest, Padding, ScreenPoint } from './port.ts';
import { memoizeByProjection } from './memoizeByProjection.ts';
import type { Projection, WorldPoint } from './projection.ts';

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** So that a small place is shown with its surroundings. */
const FIT_MAX_ZOOM = 7.5;
const MAX_PADDING_SHARE = 0.75;

/** Screen pixels for one world pixel. */
export function zoomScale(zoom: number): number {
  return 2 ** zoom;
}

/** The position of `point` (degrees) on a map of `size`. */
export function project(
  camera: Camera,
  size: Size,
  point: LngLat,
  projection: Projection,
): ScreenPoint {
  const scale = zoomScale(camera.zoom);
  const [cx, cy] = projection.toWorld(...camera.center);
  const [x, y] = projection.toWorld(...point);
  return [(x - cx) * scale + size.width / 2, (y - cy) * scale + size.height / 2];
}

/** The world pixel at the position `at` on a map of `size`. */
export function worldAt(
  camera: Camera,
  size: Size,
  at: ScreenPoint,
  projection: Projection,
): WorldPoint {
  const scale = zoomScale(camera.zoom);
  const [cx, cy] = projection.toWorld(...camera.center);
  return [cx + (at[0] - size.width / 2) / scale, cy + (at[1] - size.height / 2) / scale];
}

/** The inverse of {@link project}. */
export function unproject(
  camera: Camera,
  size: Size,
  at: ScreenPoint,
  projection: Projection,
): LngLat {
  return projection.fromWorld(worldAt(camera, size, at, projection));
}

export type { Box } from './port.ts';

/** A conic projection bends parallels, so that an extreme may be between corners. */
const EDGE_STEPS = 16;

/** The smallest upright box around `bounds` on a map of `size`, CSS pixels. */
export function boxOnMap(bounds: Bounds, camera: Camera, size: Size, projection: Projection): Box {
  const scale = zoomScale(camera.zoom);
  const [x, y] = worldAt(camera, size, [0, 0], projection);
  const [left, top, right, bottom] = worldBox(bounds, projection);
  return [(left - x) * scale, (top - y) * scale, (right - x) * scale, (bottom - y) * scale];
}

/** Two corners are enough in Mercator. */
function pointsOnEdges([west, south, east, north]: Bounds, { id }: Projection): readonly LngLat[] {
  if (id === 'mercator')
    return [
      [west, south],
      [east, north],
    ];
  return Array.from({ length: EDGE_STEPS + 1 }, (_, step) => step / EDGE_STEPS).flatMap(
    (t): LngLat[] => {
      const [lng, lat] = [west + (east - west) * t, south + (north - south) * t];
      return [
        [lng, south],
        [lng, north],
        [west, lat],
        [east, lat],
      ];
    },
  );
}

/** The smallest upright box around an area, world pixels. Computed once each: the inset needs it at every move of the camera. */
export const worldBox = memoizeByProjection((area: Bounds | readonly LngLat[], projection): Box => {
  const points = isBounds(area) ? pointsOnEdges(area, projection) : area;
  const world = points.map((point) => projection.toWorld(...point));
  const [xs, ys] = [world.map(([x]) => x), world.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
});

/** Limits the zoom to its range and the centre to PAN_BOUNDS. */
export function clampCamera({ center: [lng, lat], zoom }: Camera): Camera {
  const [west, south, east, north] = PAN_BOUNDS;
  return {
    center: [clamp(lng, west, east), clamp(lat, south, north)],
    zoom: clamp(zoom, MIN_ZOOM, MAX_ZOOM),
  };
}

/**
 * Shows all of `area` (bounds or corners), unless that needs a zoom below `minZoom`. Padding too large for the
 * map is reduced in proportion.
 */
export function fitBounds(
  area: Bounds | readonly LngLat[],
  size: Size,
  padding: Padding,
  projection: Projection,
  minZoom = MIN_ZOOM,
): Camera {
  const [left, top, right, bottom] = worldBox(area, projection);
  const [padLeft, padRight] = limitedPadding(padding.left, padding.right, size.width);
  const [padTop, padBottom] = limitedPadding(padding.top, padding.bottom, size.height);
  const zoom = clamp(
    Math.log2(
      Math.min(
        Math.max(1, size.width - padLeft - padRight) / Math.max(1e-9, right - left),
        Math.max(1, size.height - padTop - padBottom) / Math.max(1e-9, bottom - top),
      ),
    ),
    minZoom,
    FIT_MAX_ZOOM,
  );
  const scale = zoomScale(zoom);
  return clampCamera({
    center: projection.fromWorld([
      (left + right) / 2 + (padRight - padLeft) / 2 / scale,
      (top + bottom) / 2 + (padBottom - padTop) / 2 / scale,
    ]),
    zoom,
  });
}

function isBounds(area: Bounds | readonly LngLat[]): area is Bounds {
  return typeof area[0] === 'number';
}

function limitedPadding(before: number, after: number, length: number): [number, number] {
  const max = length * MAX_PADDING_SHARE;
  const factor = before + after > max ? max / (before + after) : 1;
  return [before * factor, after * factor];
}

/** The camera at `zoom` that keeps the place at `anchor` in its position. */
export function zoomAround(
  camera: Camera,
  size: Size,
  anchor: ScreenPoint,
  zoom: number,
  projection: Projection,
): Camera {
  const bounded = clamp(zoom, MIN_ZOOM, MAX_ZOOM);
  const [x, y] = worldAt(camera, size, anchor, projection);
  const scale = zoomScale(bounded);
  return clampCamera({
    center: projection.fromWorld([
      x - (anchor[0] - size.width / 2) / scale,
      y - (anchor[1] - size.height / 2) / scale,
    ]),
    zoom: bounded,
  });
}

/** The camera after the picture has moved by `dx`, `dy` CSS pixels. */
export function panBy(camera: Camera, dx: number, dy: number, projection: Projection): Camera {
  const scale = zoomScale(camera.zoom);
  const [x, y] = projection.toWorld(...camera.center);
  return clampCamera({
    center: projection.fromWorld([x - dx / scale, y - dy / scale]),
    zoom: camera.zoom,
  });
}

export function cameraAfter(
  request: CameraRequest,
  camera: Camera,
  size: Size,
  projection: Projection,
): Camera {
  switch (request.kind) {
    case 'fit': {
      const { bounds, outline = bounds, padding, minZoom } = request;
      return fitBounds(outline, size, padding, projection, minZoom);
    }
    case 'to':
      return clampCamera(request.camera);
    case 'pan':
      return panBy(camera, request.by[0], request.by[1], projection);
    case 'zoom':
      return clampCamera({ center: camera.center, zoom: camera.zoom + request.by });
  }
}

/** `t` from 0 to 1: the centre moves on a straight line, the zoom changes evenly. */
export function interpolateCamera(
  from: Camera,
  to: Camera,
  t: number,
  projection: Projection,
): Camera {
  if (t <= 0) return from;
  if (t >= 1) return to;
  const zoom = from.zoom + (to.zoom - from.zoom) * t;
  const [x0, y0] = projection.toWorld(...from.center);
  const [x1, y1] = projection.toWorld(...to.center);
  const [a, b, now] = [zoomScale(-from.zoom), zoomScale(-to.zoom), zoomScale(-zoom)];
  // In proportion to the scale, so that the target does not leave the view on the way.
  const share = Math.abs(a - b) < 1e-12 ? t : (a - now) / (a - b);
  return { center: projection.fromWorld([x0 + (x1 - x0) * share, y0 + (y1 - y0) * share]), zoom };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
