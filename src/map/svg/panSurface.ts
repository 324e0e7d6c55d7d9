import { type Size, zoomScale } from '../camera.ts';
import type { Camera } from '../port.ts';
import type { Projection } from '../projection.ts';

/** A gesture that rests so long has ended, milliseconds. */
const REST = 120;
/** Zoom levels over which a picture is stretched before it is laid out anew. */
const STRETCH = 0.5;

/** How a picture laid out for one camera is shown for another: pushed by CSS pixels, then scaled from its upper left corner. */
interface Push {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** From the picture of `laid` to that of `now` on a map of `size`. */
export function pushBetween(laid: Camera, now: Camera, size: Size, projection: Projection): Push {
  const scale = zoomScale(now.zoom - laid.zoom);
  const [x0, y0] = projection.toWorld(...laid.center);
  const [x1, y1] = projection.toWorld(...now.center);
  const world = zoomScale(now.zoom);
  return {
    x: (size.width / 2) * (1 - scale) + (x0 - x1) * world,
    y: (size.height / 2) * (1 - scale) + (y0 - y1) * world,
    scale,
  };
}

interface MovingSetup {
  /** A compositing layer of its own: pushing it paints nothing. */
  readonly picture: SVGSVGElement;
  readonly projection: Projection;
  readonly camera: () => Camera;
  readonly size: () => Size;
  /** Lays the picture out for the camera of the moment: dear. */
  readonly lay: () => void;
  /** Tells of a camera that has been shown. */
  readonly shown: () => void;
}

/** Shows the camera's way: cheaply while it moves, sharply when it rests. */
export interface PanSurface {
  /** The hand moved the camera: shown with the next frame, however many moves come before it. */
  follow(): void;
  /** A step of a flight, once a frame. */
  step(): void;
  /** A hand is down: a rest is no end. */
  hold(on: boolean): void;
  /** The picture stands for the camera of now, exactly. */
  settle(): void;
  /** Whether sizes differ from what they were laid out for. */
  isStretched(): boolean;
  stop(): void;
}

/**
 * While the camera moves the picture as it stands is pushed and stretched, a transform a frame; it is
 * laid out anew once the camera rests, and on the way whenever it would look coarse.
 */
export function createPanSurface({
  picture,
  projection,
  camera,
  size,
  lay,
  shown,
}: MovingSetup): PanSurface {
  let laid = camera();
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;
  let isPushed = false;

  const settle = (): void => {
    clearTimeout(timer);
    laid = camera();
    if (isPushed) picture.style.transform = '';
    isPushed = false;
    lay();
  };
  const isStretched = (): boolean => laid.zoom !== camera().zoom;
  const rest = (): void => {
    // A hand that holds still goes on: only a stretched picture is mended under it.
    if (isPushed && !(isHeld && !isStretched())) settle();
  };
  const step = (): void => {
    const now = camera();
    if (Math.abs(now.zoom - laid.zoom) > STRETCH) settle();
    else {
      const { x, y, scale } = pushBetween(laid, now, size(), projection);
      // Whole pixels keep letters sharp on the way.
      const push = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      picture.style.transform = scale === 1 ? push : `translate(${x}px, ${y}px) scale(${scale})`;
      isPushed = true;
      clearTimeout(timer);
      timer = setTimeout(rest, REST);
    }
    shown();
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
    hold(on) {
      isHeld = on;
      if (on) return;
      clearTimeout(timer);
      timer = setTimeout(rest, REST);
    },
    stop() {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
}
