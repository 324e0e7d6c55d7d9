import { zoomScale } from '../../map/camera.ts';
import { type MarkLayout, toLayout } from '../../map/marks/layOutMarks.ts';
import type { MarkPoint } from '../../domain/marks/packMarks.ts';
import type { ScreenPoint } from '../../map/port.ts';
import type { Viewport } from '../../viewport/viewport.ts';

/** From the plane of a layout to the map: scaled, then moved by CSS pixels. */
export interface MarkPlane {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export function planeOf({ camera, size }: Viewport, { zoom, projection }: MarkLayout): MarkPlane {
  const scale = zoomScale(camera.zoom - zoom);
  const centre = toLayout(camera.center, zoom, projection);
  return { scale, x: size.width / 2 - centre.x * scale, y: size.height / 2 - centre.y * scale };
}

export function toScreen({ x, y }: MarkPoint, plane: MarkPlane): ScreenPoint {
  return [x * plane.scale + plane.x, y * plane.scale + plane.y];
}

/**
 * Moves the drawn marks with the map: all at once while it is moved, one by one while it is zoomed, so that
 * they keep their size. `items` has an element for each of `points`.
 */
export function movePicture(
  root: SVGGElement,
  items: SVGGElement,
  points: readonly MarkPoint[],
  lines: SVGGElement,
  plane: MarkPlane,
): void {
  root.setAttribute('transform', `translate(${plane.x.toFixed(2)} ${plane.y.toFixed(2)})`);
  const scale = String(plane.scale);
  if (lines.dataset['scale'] === scale) return;
  lines.dataset['scale'] = scale;
  lines.setAttribute('transform', `scale(${scale})`);
  points.forEach(({ x, y }, index) => {
    const place = `translate(${(x * plane.scale).toFixed(2)} ${(y * plane.scale).toFixed(2)})`;
    items.children[index]?.setAttribute('transform', place);
  });
}
