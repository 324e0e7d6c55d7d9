import { between } from '../camera.ts';
import type { Camera } from '../port.ts';
import type { Projection } from '../projection.ts';

const SHORTEST = 250;
const LONGEST = 600;

/** Milliseconds a move takes: the further and the deeper, the longer. */
export function flightTime(from: Camera, to: Camera): number {
  const degrees = Math.hypot(to.center[0] - from.center[0], to.center[1] - from.center[1]);
  const effort = Math.abs(to.zoom - from.zoom) / 4 + degrees / 40;
  return SHORTEST + (LONGEST - SHORTEST) * Math.min(1, effort);
}

const easeOut = (t: number): number => 1 - (1 - t) ** 3;

export interface Flight {
  /** Where the camera is bound for; null at rest. */
  target(): Camera | null;
  /** Moves from `from` to `to` over `duration` ms, a step a frame; a flight under way gives way. */
  start(from: Camera, to: Camera, duration: number): void;
  stop(): void;
}

/** Moves the camera over time: `step` is called once a frame, and told when it has arrived. */
export function createFlight(
  step: (camera: Camera, ended: boolean) => void,
  projection: Projection,
): Flight {
  let frame = 0;
  let bound: Camera | null = null;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    bound = null;
  };
  return {
    target: () => bound,
    stop,
    start(from, to, duration) {
      stop();
      bound = to;
      const begun = performance.now();
      const tick = (now: number): void => {
        const t = Math.min(1, Math.max(0, now - begun) / duration);
        if (t < 1) frame = requestAnimationFrame(tick);
        else bound = null;
        step(between(from, to, easeOut(t), projection), t === 1);
      };
      frame = requestAnimationFrame(tick);
    },
  };
}
