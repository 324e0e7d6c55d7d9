import { interpolateCamera } from './camera.ts';
import type { Camera } from './port.ts';
import type { Projection } from './projection.ts';

const MIN_FLIGHT_MS = 250;
const MAX_FLIGHT_MS = 600;

/** Milliseconds: longer for a greater distance and for more zoom levels. */
export function flightDuration(from: Camera, to: Camera): number {
  const degrees = Math.hypot(to.center[0] - from.center[0], to.center[1] - from.center[1]);
  const effort = Math.abs(to.zoom - from.zoom) / 4 + degrees / 40;
  return MIN_FLIGHT_MS + (MAX_FLIGHT_MS - MIN_FLIGHT_MS) * Math.min(1, effort);
}

/** Cubic easing: `t` and the result from 0 to 1. */
export const easeOut = (t: number): number => 1 - (1 - t) ** 3;

export interface Flight {
  /** Null without a flight. */
  target(): Camera | null;
  /** `duration` in ms. Replaces a current flight. */
  start(from: Camera, to: Camera, duration: number): void;
  stop(): void;
}

/** `onStep` is called once a frame. */
export function createFlight(
  onStep: (camera: Camera, hasArrived: boolean) => void,
  projection: Projection,
): Flight {
  let frame = 0;
  let target: Camera | null = null;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    target = null;
  };
  return {
    target: () => target,
    stop,
    start(from, to, duration) {
      stop();
      target = to;
      const startedAt = performance.now();
      const tick = (now: number): void => {
        const t = Math.min(1, Math.max(0, now - startedAt) / duration);
        if (t < 1) frame = requestAnimationFrame(tick);
        else target = null;
        onStep(interpolateCamera(from, to, easeOut(t), projection), t === 1);
      };
      frame = requestAnimationFrame(tick);
    },
  };
}
