import { panBy, zoomAround, type Size } from '../camera.ts';
import type { Camera, ScreenPoint } from '../port.ts';
import { listenToLongPress } from '../longPress.ts';
import type { Projection } from '../projection.ts';

/** A pointer that moves less than this still clicks, CSS pixels. */
const STILL = { mouse: 4, touch: 10 };
/** Wheel distance for one zoom level: notched wheels, and the finer steps of a pinched trackpad. */
const WHEEL_LEVEL = 300;
const PINCH_LEVEL = 100;
const LINE = 16;
const DOUBLE_CLICK_LEVELS = 1;

export interface GestureTarget {
  readonly projection: Projection;
  camera(): Camera;
  size(): Size;
  /** Follows the hand: at once. */
  follow(camera: Camera): void;
  /** Answers a wish: moves there smoothly. */
  glide(camera: Camera): void;
  hover(element: Element, at: ScreenPoint): void;
  leave(at: ScreenPoint): void;
  pick(element: Element, at: ScreenPoint): void;
  /** What lies here? The secondary button asks, and a long press. */
  ask(element: Element, at: ScreenPoint): void;
  dragging(on: boolean): void;
}

/** Drag, pinch, wheel, double click, hover, click and long press on `surface`. Returns the way to end them all. */
export function listenToGestures(surface: HTMLElement, target: GestureTarget): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const pointers = new Map<number, ScreenPoint>();
  let moved = false;
  let pressed: ScreenPoint = [0, 0];

  /** Where the surface lies in the window; measuring it may lay the page out, which a hover must not. */
  let corner: ScreenPoint | null = null;
  const measure = (): ScreenPoint => {
    const { left, top } = surface.getBoundingClientRect();
    corner = [left, top];
    return corner;
  };
  const at = ({ clientX, clientY }: MouseEvent): ScreenPoint => {
    const [left, top] = corner ?? measure();
    return [clientX - left, clientY - top];
  };
  const forget = (): void => {
    corner = null;
  };
  const watcher = new ResizeObserver(forget);
  watcher.observe(surface);
  surface.addEventListener('pointerenter', forget, { signal });
  surface.addEventListener('pointerdown', forget, { signal, capture: true });
  window.addEventListener('resize', forget, { signal });
  window.addEventListener('scroll', forget, { signal, capture: true, passive: true });

  const around = (camera: Camera, anchor: ScreenPoint, zoom: number): Camera =>
    zoomAround(camera, target.size(), anchor, zoom, target.projection);

  surface.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      const point = at(event);
      if (pointers.size === 0) {
        moved = false;
        pressed = point;
      }
      pointers.set(event.pointerId, point);
    },
    { signal },
  );

  const drag = (event: PointerEvent, before: ScreenPoint, now: ScreenPoint): void => {
    const still = event.pointerType === 'touch' ? STILL.touch : STILL.mouse;
    const [anchor] = [...pointers].filter(([id]) => id !== event.pointerId).map(([, one]) => one);
    if (!moved) {
      if (!anchor && Math.hypot(now[0] - pressed[0], now[1] - pressed[1]) < still) return;
      moved = true;
      // Only now: a captured pointer would click on the surface instead of the region.
      surface.setPointerCapture(event.pointerId);
      target.dragging(true);
    }
    pointers.set(event.pointerId, now);
    const camera = target.camera();
    if (!anchor) {
      target.follow(panBy(camera, now[0] - before[0], now[1] - before[1], target.projection));
      return;
    }
    const distance = (one: ScreenPoint) => Math.hypot(one[0] - anchor[0], one[1] - anchor[1]);
    const levels = Math.log2(Math.max(1, distance(now)) / Math.max(1, distance(before)));
    const middle: ScreenPoint = [(now[0] + anchor[0]) / 2, (now[1] + anchor[1]) / 2];
    const [dx, dy] = [(now[0] - before[0]) / 2, (now[1] - before[1]) / 2];
    const shifted = panBy(camera, dx, dy, target.projection);
    target.follow(around(shifted, middle, camera.zoom + levels));
  };

  surface.addEventListener(
    'pointermove',
    (event) => {
      const now = at(event);
      const before = pointers.get(event.pointerId);
      if (before) drag(event, before, now);
      else if (event.pointerType !== 'touch' && event.target instanceof Element)
        target.hover(event.target, now);
    },
    { signal },
  );

  const release = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId)) return;
    if (pointers.size === 0 && moved) target.dragging(false);
  };
  // On the window: a pointer may be let go outside before the drag began.
  window.addEventListener('pointerup', release, { signal });
  window.addEventListener('pointercancel', release, { signal });
  surface.addEventListener('pointerleave', (event) => target.leave(at(event)), { signal });

  surface.addEventListener(
    'click',
    (event) => {
      // The second click of a double click belongs to the zoom.
      if (moved || event.detail > 1 || !(event.target instanceof Element)) return;
      target.pick(event.target, at(event));
    },
    { signal },
  );

  surface.addEventListener(
    'contextmenu',
    (event) => {
      event.preventDefault();
      if (event.target instanceof Element) target.ask(event.target, at(event));
    },
    { signal },
  );

  surface.addEventListener(
    'dblclick',
    (event) => {
      event.preventDefault();
      const camera = target.camera();
      const by = event.shiftKey ? -DOUBLE_CLICK_LEVELS : DOUBLE_CLICK_LEVELS;
      target.glide(around(camera, at(event), camera.zoom + by));
    },
    { signal },
  );

  surface.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const distance =
        event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE : event.deltaY;
      const levels = -distance / (event.ctrlKey ? PINCH_LEVEL : WHEEL_LEVEL);
      const camera = target.camera();
      const zoom = camera.zoom + Math.min(1, Math.max(-1, levels));
      target.follow(around(camera, at(event), zoom));
    },
    { signal, passive: false },
  );

  const endPress = listenToLongPress(surface, (press) => {
    if (press.target instanceof Element) target.ask(press.target, at(press));
  });

  return () => {
    endPress();
    watcher.disconnect();
    ending.abort();
  };
}
