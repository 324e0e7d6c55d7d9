import { type Size, zoomScale } from '../camera.ts';
import type { Camera } from '../port.ts';
import type { Projection } from '../projection.ts';

/** A gesture without movement for this time has ended, milliseconds. */
const GESTURE_END_MS = 120;
/** The picture is stretched over at most this many zoom levels before it is laid out again. */
const MAX_STRETCH_LEVELS = 0.5;

/** How a picture for one camera is shown for another: moved by CSS pixels, then scaled from its upper left corner. */
interface PictureTransform {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The transform that turns the picture of camera `drawn` into that of camera `now`, on a map of `size`. */
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
  /** Lays the picture out for the current camera. This is expensive. */
  readonly layOut: () => void;
  /** Called after the picture has moved to the current camera. */
  readonly onMoved: () => void;
}

/** Shows the camera's movement: cheaply while it moves, sharply when it is idle. */
export interface PanSurface {
  /** The user moved the camera: the picture follows in the next frame, once for all moves before it. */
  readonly follow: () => void;
  /** Shows one step of a flight. Called once a frame. */
  readonly step: () => void;
  /** While the user holds the map, a pause does not end the gesture. */
  readonly setHeld: (isHeld: boolean) => void;
  /** Lays the picture out exactly for the current camera. */
  readonly settle: () => void;
  /** Whether the picture was laid out for another zoom. */
  readonly isStretched: () => boolean;
  readonly stop: () => void;
}

/**
 * While the camera moves, the existing picture is moved and stretched with one transform a frame. It is
 * laid out again when the camera is idle, and during the movement when it would look too coarse.
 */
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
