import { zoomAround } from '../camera.ts';
import { listenToLongPress } from '../longPress.ts';
import type { Camera } from '../port.ts';
import { listenToDrag } from './dragGesture.ts';
import type { GestureTarget } from './gestureTarget.ts';
import { trackSurfaceOffset } from './surfaceOffset.ts';
import { wheelLevels } from './wheelLevels.ts';

const DOUBLE_CLICK_LEVELS = 1;

/** Returns a function that removes all listeners. */
export function listenToGestures(surface: HTMLElement, target: GestureTarget): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  const { toSurface, stop: stopTrackingOffset } = trackSurfaceOffset(surface);
  const { hasMoved } = listenToDrag(surface, target, toSurface, signal);
  const zoomedBy = (levels: number, event: MouseEvent): Camera => {
    const camera = target.camera();
    const { projection } = target;
    return zoomAround(camera, target.size(), toSurface(event), camera.zoom + levels, projection);
  };

  surface.addEventListener('pointerleave', (event) => target.onLeave(toSurface(event)), {
    signal,
  });
  surface.addEventListener(
    'click',
    (event) => {
      // The second click of a double click is for the zoom.
      if (hasMoved() || event.detail > 1 || !(event.target instanceof Element)) return;
      target.onPick(event.target, toSurface(event));
    },
    { signal },
  );
  surface.addEventListener(
    'contextmenu',
    (event) => {
      event.preventDefault();
      if (event.target instanceof Element) target.onContextMenu(event.target, toSurface(event));
    },
    { signal },
  );
  surface.addEventListener(
    'dblclick',
    (event) => {
      event.preventDefault();
      target.flyTo(zoomedBy(event.shiftKey ? -DOUBLE_CLICK_LEVELS : DOUBLE_CLICK_LEVELS, event));
    },
    { signal },
  );
  surface.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      target.follow(zoomedBy(wheelLevels(event), event));
    },
    { signal, passive: false },
  );
  const stopLongPress = listenToLongPress(surface, (press) => {
    if (press.target instanceof Element) target.onContextMenu(press.target, toSurface(press));
  });

  return () => {
    stopLongPress();
    stopTrackingOffset();
    listeners.abort();
  };
}
