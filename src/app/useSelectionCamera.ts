import { type RefObject, useEffect, useState } from 'react';
import { boundsOfSelection } from '../domain/bounds.ts';
import type { Bounds } from '../domain/region.ts';
import { project, type Size } from '../map/camera.ts';
import type { Camera, CameraCommand } from '../map/port.ts';
import { useAtlas } from '../state/AtlasContext.tsx';

const PADDING = { top: 56, right: 56, bottom: 56, left: 56 };
/**
 * A selection smaller than this share of the picture's shorter side is flown to. Where it was clicked
 * on the map it was seen, and a picture that jumps at every click tires a room: only specks are enlarged.
 */
const TOO_SMALL = { elsewhere: 0.3, onMap: 0.03 } as const;
export type Origin = keyof typeof TOO_SMALL;

/** Whether `bounds` lies wholly in the picture and is large enough there. */
export function isWellShown(bounds: Bounds, camera: Camera, size: Size, origin: Origin): boolean {
  const { width, height } = size;
  const [west, south, east, north] = bounds;
  const [left, top] = project(camera, size, [west, north]);
  const [right, bottom] = project(camera, size, [east, south]);
  const inside = left >= 0 && top >= 0 && right <= width && bottom <= height;
  return (
    inside && Math.max(right - left, bottom - top) >= TOO_SMALL[origin] * Math.min(width, height)
  );
}

function prefersStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * A camera wish whenever the selection changes to something that is not well shown already.
 * @param origin where the coming selection is made; set before it, and forgotten after
 */
export function useSelectionCamera(
  pane: RefObject<HTMLElement | null>,
  camera: RefObject<Camera | null>,
  origin: RefObject<Origin>,
): CameraCommand | null {
  const selection = useAtlas((state) => state.view.selection);
  const atlas = useAtlas((state) => state.atlas);
  const linked = useAtlas((state) => state.linked);
  const [wish, setWish] = useState<CameraCommand | null>(null);
  useEffect(() => {
    const element = pane.current;
    if (!selection || !atlas || !element) return;
    const bounds = boundsOfSelection(atlas, linked, selection);
    const size = { width: element.clientWidth, height: element.clientHeight };
    const from = origin.current;
    origin.current = 'elsewhere';
    if (!bounds || (camera.current && isWellShown(bounds, camera.current, size, from))) return;
    setWish({ kind: 'fit', bounds, padding: PADDING, animate: !prefersStill() });
  }, [selection, atlas, linked, pane, camera, origin]);
  return wish;
}
