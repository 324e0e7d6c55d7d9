import { type RefObject, useEffect } from 'react';
import { cameraAfter, type Size } from '../map/camera.ts';
import type { Camera, CameraCommand } from '../map/port.ts';

const SAME_DEGREES = 1e-3;
const SAME_ZOOM = 1e-3;

/** Whether the map still shows what `wish` asked for on a map of `size`: nobody has moved it since. */
export function stillShows(wish: CameraCommand, camera: Camera, size: Size): boolean {
  if (wish.kind !== 'fit') return false;
  const { center, zoom } = cameraAfter(wish, camera, size);
  return (
    Math.abs(center[0] - camera.center[0]) < SAME_DEGREES &&
    Math.abs(center[1] - camera.center[1]) < SAME_DEGREES &&
    Math.abs(zoom - camera.zoom) < SAME_ZOOM
  );
}

/** Fits again what was fitted when the map's room changes: a window resized, a sheet drawn up. */
export function useRefit(
  pane: RefObject<HTMLElement | null>,
  camera: RefObject<Camera | null>,
  wish: CameraCommand,
  setWish: (wish: CameraCommand) => void,
): void {
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const measure = (): Size => ({ width: element.clientWidth, height: element.clientHeight });
    let size = measure();
    const watcher = new ResizeObserver(() => {
      const before = size;
      size = measure();
      const resized = size.width !== before.width || size.height !== before.height;
      if (resized && camera.current && stillShows(wish, camera.current, before)) {
        setWish({ ...wish, animate: false });
      }
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [pane, camera, wish, setWish]);
}
