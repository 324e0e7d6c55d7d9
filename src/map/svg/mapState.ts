import { FINE_APPEARS } from '../../china/zoomLevels.ts';
import { type Box, type Size, worldAt, zoomScale } from '../camera.ts';
import type { Geometry } from '../geometry.ts';
import type { Camera, MapScene, ScreenPoint } from '../port.ts';
import type { Projection } from '../projection.ts';
import { UNITS_PER_PIXEL } from './paths.ts';

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

/** The visible part of the whole map at the camera's zoom, CSS pixels. */
export function visibleRect(state: SvgMapState): Box {
  const scale = zoomScale(state.camera.zoom);
  const [left, top, right, bottom] = visibleBox(state);
  return [left * scale, top * scale, right * scale, bottom * scale];
}

export function visibleArea(state: SvgMapState): VisibleArea {
  return { zoom: state.camera.zoom, box: visibleBox(state), scale: scaleOf(state) };
}
