import { panBy, zoomAround } from '../camera.ts';
import type { ScreenPoint } from '../port.ts';
import type { GestureTarget } from './gestureTarget.ts';

/** A pointer that moves less than this still clicks, CSS pixels. */
const MAX_CLICK_MOVEMENT = { mouse: 4, touch: 10 };

/** With two pointers it zooms. */
export interface DragGesture {
  /** Then its click has to be ignored. */
  readonly hasMoved: () => boolean;
}

/** `toSurface` gives CSS pixels on `surface`; `signal` removes the listeners. */
export function listenToDrag(
  surface: HTMLElement,
  target: GestureTarget,
  toSurface: (event: MouseEvent) => ScreenPoint,
  signal: AbortSignal,
): DragGesture {
  const pointers = new Map<number, ScreenPoint>();
  let hasMoved = false;
  let pressedAt: ScreenPoint = [0, 0];

  const pinch = (before: ScreenPoint, now: ScreenPoint, otherPointer: ScreenPoint): void => {
    const camera = target.camera();
    const distance = (point: ScreenPoint) =>
      Math.hypot(point[0] - otherPointer[0], point[1] - otherPointer[1]);
    const levels = Math.log2(Math.max(1, distance(now)) / Math.max(1, distance(before)));
    const middle: ScreenPoint = [(now[0] + otherPointer[0]) / 2, (now[1] + otherPointer[1]) / 2];
    const [dx, dy] = [(now[0] - before[0]) / 2, (now[1] - before[1]) / 2];
    const panned = panBy(camera, dx, dy, target.projection);
    target.follow(
      zoomAround(panned, target.size(), middle, camera.zoom + levels, target.projection),
    );
  };

  const drag = (event: PointerEvent, before: ScreenPoint, now: ScreenPoint): void => {
    const [otherPointer] = [...pointers]
      .filter(([id]) => id !== event.pointerId)
      .map(([, point]) => point);
    if (!hasMoved) {
      const { mouse, touch } = MAX_CLICK_MOVEMENT;
      const maxMovement = event.pointerType === 'touch' ? touch : mouse;
      const movement = Math.hypot(now[0] - pressedAt[0], now[1] - pressedAt[1]);
      if (!otherPointer && movement < maxMovement) return;
      hasMoved = true;
      // Not earlier: a captured pointer would click on the surface instead of the region.
      surface.setPointerCapture(event.pointerId);
      target.onDragging(true);
    }
    pointers.set(event.pointerId, now);
    if (otherPointer) pinch(before, now, otherPointer);
    else {
      const [dx, dy] = [now[0] - before[0], now[1] - before[1]];
      target.follow(panBy(target.camera(), dx, dy, target.projection));
    }
  };

  surface.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      const point = toSurface(event);
      if (pointers.size === 0) {
        hasMoved = false;
        pressedAt = point;
      }
      pointers.set(event.pointerId, point);
    },
    { signal },
  );
  surface.addEventListener(
    'pointermove',
    (event) => {
      const now = toSurface(event);
      const before = pointers.get(event.pointerId);
      if (before) drag(event, before, now);
      else if (event.pointerType !== 'touch' && event.target instanceof Element)
        target.onHover(event.target, now);
    },
    { signal },
  );
  const release = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId)) return;
    if (pointers.size === 0 && hasMoved) target.onDragging(false);
  };
  // On the window: a pointer may be released outside the surface before the drag has started.
  window.addEventListener('pointerup', release, { signal });
  window.addEventListener('pointercancel', release, { signal });
  return { hasMoved: () => hasMoved };
}
