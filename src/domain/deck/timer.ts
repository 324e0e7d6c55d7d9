/**
 * A stopwatch of timestamps instead of ticks: it stays correct after a reload, a crash or a suspended
 * computer. Times are milliseconds since 1970.
 */
export interface Timer {
  /** When it would have started had it never been paused. */
  readonly since: number;
  /** When it was paused; null while it runs. */
  readonly stoppedAt: number | null;
}

/** Starts a timer at `now`. */
export function startTimer(now: number): Timer {
  return { since: now, stoppedAt: null };
}

/** Pauses a running timer, or continues a paused one. */
export function togglePaused({ since, stoppedAt }: Timer, now: number): Timer {
  return stoppedAt === null
    ? { since, stoppedAt: now }
    : { since: since + (now - stoppedAt), stoppedAt: null };
}

/** The elapsed time, milliseconds; never below 0, since the clock of the device may be set back. */
export function elapsed({ since, stoppedAt }: Timer, now: number): number {
  return Math.max(0, (stoppedAt ?? now) - since);
}
