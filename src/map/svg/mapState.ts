import { FINE_APPEARS } from '../../china/zoomLevels.ts';
import { type Box, type Size, worldAt, zoomScale } from '../camera.ts';
import type { Geometry } from '../geometry.ts';
import type { Camera, MapScene, ScreenPoint } from '../port.ts';
import type { Projection } from '../projection.ts';
import { UNITS_PER_PIXEL, worldToUnits } from './paths.ts';

export interface SvgMapState {
  readonly projection: Projection;
  geometry: Geometry;
  scene: MapScene;
  camera: Camera;
  size: Size;
  /** Until the first picture is complete, a change is stored and not drawn. */
  isDrawn: boolean;
}

export interface VisibleArea {
  readonly zoom: number;
  /** World pixels. */
  readonly box: Box;
  /** Path units to CSS pixels. */
  readonly scale: number;
}

export function usesFineShapes({ geometry, camera }: SvgMapState): boolean {
  return geometry.fine !== null && camera.zoom >= FINE_APPEARS;
}

/** Path units to CSS pixels. */
export function scaleOf({ camera }: SvgMapState): number {
  return zoomScale(camera.zoom) / UNITS_PER_PIXEL;
}

export function visibleBox({ camera, size, projection }: SvgMapState): Box {
  const corner = (at: ScreenPoint) => worldAt(camera, size, at, projection);
  return [...corner([0, 0]), ...corner([size.width, size.height])];
}

/** The visible part of the map in the plane of the names: path units at the camera's zoom, CSS pixels. */
export function visibleRect(state: SvgMapState): Box {
  const scale = scaleOf(state);
  const [left, top, right, bottom] = visibleBox(state);
  const [x0, y0] = worldToUnits([left, top]);
  const [x1, y1] = worldToUnits([right, bottom]);
  return [x0 * scale, y0 * scale, x1 * scale, y1 * scale];
}

export function visibleArea(state: SvgMapState): VisibleArea {
  return { zoom: state.camera.zoom, box: visibleBox(state), scale: scaleOf(state) };
}
