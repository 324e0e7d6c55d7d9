import { useEffect, useState } from 'react';
import type { MarkCamera } from './markTarget.ts';

/** Without movement, milliseconds. */
const SETTLE_MS = 120;
/** Marks are placed again after so many zoom levels, even while the camera moves. */
const MAX_LEVELS = 0.5;

/** The zoom of the map after its last movement; null before the map exists. */
export function useSettledZoom({ onMove, viewport }: MarkCamera): number | null {
  const [zoom, setZoom] = useState(() => viewport()?.camera.zoom ?? null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let settled = viewport()?.camera.zoom ?? null;
    const settle = () => {
      settled = viewport()?.camera.zoom ?? null;
      setZoom(settled);
    };
    const stop = onMove(() => {
      clearTimeout(timer);
      const now = viewport()?.camera.zoom;
      if (settled === null || (now !== undefined && Math.abs(now - settled) > MAX_LEVELS)) settle();
      else timer = setTimeout(settle, SETTLE_MS);
    });
    settle();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [onMove, viewport]);
  return zoom;
}
