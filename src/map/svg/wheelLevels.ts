/** The facts of a `wheel` event. A trackpad reports a pinch with `ctrlKey`. */
export interface WheelTurn {
  readonly deltaY: number;
  /** 0: pixels, 1: lines (Firefox), 2: pages (a preference of Windows). */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
}

const PIXELS_PER_UNIT = [1, 16, 300] as const;
/** A wheel with notches, and the finer steps of a pinch. */
const PIXELS_PER_LEVEL = { turn: 300, pinch: 100 } as const;

/** The zoom levels of one event: at most one, positive for a turn away from the user. */
export function wheelLevels({ deltaY, deltaMode, ctrlKey }: WheelTurn): number {
  const pixels = deltaY * (PIXELS_PER_UNIT[deltaMode] ?? 1);
  const levels = -pixels / PIXELS_PER_LEVEL[ctrlKey ? 'pinch' : 'turn'];
  return Math.min(1, Math.max(-1, levels));
}
