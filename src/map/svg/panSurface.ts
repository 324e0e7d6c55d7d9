import { type Size, zoomScale } from '../camera.ts';
import type { Camera } from '../port.ts';
import type { Projection } from '../projection.ts';

/** Without movement, milliseconds. */
const GESTURE_END_MS = 120;
/** The picture is stretched over at most this many zoom levels before it is laid out again. */
const MAX_STRETCH_LEVELS = 0.5;

/** Moved by CSS pixels, then scaled from the upper left corner. */
interface PictureTransform {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** From the picture of `drawn` to that of `now`. */
export function transformBetween(
  drawn: Camera,
  now: Camera,
  size: Size,
  projection: Projection,
): PictureTransform {
  const scale = zoomScale(now.zoom - drawn.zoom);
  const [x0, y0] = projection.toWorld(...drawn.center);
  const [x1, y1] = projection.toWorld(...now.center);
  const worldScale = zoomScale(now.zoom);
  return {
    x: (size.width / 2) * (1 - scale) + (x0 - x1) * worldScale,
    y: (size.height / 2) * (1 - scale) + (y0 - y1) * worldScale,
    scale,
  };
}

interface PanSurfaceOptions {
  /** A compositing layer of its own, so that a transform causes no painting. */
  readonly picture: SVGSVGElement;
  readonly projection: Projection;
  readonly camera: () => Camera;
  readonly size: () => Size;
  /** This is expensive. */
  readonly layOut: () => void;
  readonly onMoved: () => void;
}

export interface PanSurface {
  /** The picture follows in the next frame, once for all moves before it. */
  readonly follow: () => void;
  /** Called once a frame. */
  readonly step: () => void;
  /** A pause does not end the gesture. */
  readonly setHeld: (isHeld: boolean) => void;
  readonly settle: () => void;
  readonly isStretched: () => boolean;
  readonly stop: () => void;
}

/** One transform a frame while the camera moves. Laid out when idle or when it would look too coarse. */
export function createPanSurface({
  picture,
  projection,
  camera,
  size,
  layOut,
  onMoved,
}: PanSurfaceOptions): PanSurface {
  let drawnCamera = camera();
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;
  let isTransformed = false;

  const settle = (): void => {
    clearTimeout(timer);
    drawnCamera = camera();
    if (isTransformed) picture.style.transform = '';
    isTransformed = false;
    layOut();
  };
  const isStretched = (): boolean => drawnCamera.zoom !== camera().zoom;
  const onPause = (): void => {
    // The user may continue a gesture: only a stretched picture is laid out during the pause.
    if (isTransformed && !(isHeld && !isStretched())) settle();
  };
  const waitForPause = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onPause, GESTURE_END_MS);
  };
  const step = (): void => {
    const now = camera();
    if (Math.abs(now.zoom - drawnCamera.zoom) > MAX_STRETCH_LEVELS) settle();
    else {
      const { x, y, scale } = transformBetween(drawnCamera, now, size(), projection);
      // Whole pixels keep the letters sharp during the movement.
      const shift = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      picture.style.transform = scale === 1 ? shift : `translate(${x}px, ${y}px) scale(${scale})`;
      isTransformed = true;
      waitForPause();
    }
    onMoved();
  };

  return {
    settle,
    isStretched,
    step,
    follow() {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        step();
      });
    },
    setHeld(held) {
      isHeld = held;
      if (!held) waitForPause();
    },
    stop() {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
}
