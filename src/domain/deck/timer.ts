/**
 * A stopwatch that is stored as timestamps. It is still correct after a reload, a crash, or a sleep of
 * the computer. Times are milliseconds since 1970.
 */
export interface Timer {
  /** The start, moved forward by the time for which the timer was stopped. */
  readonly since: number;
  /** When it was stopped; null while it runs. */
  readonly stoppedAt: number | null;
}

/** A timer that starts `now`. */
export function running(now: number): Timer {
  return { since: now, stoppedAt: null };
}

/** Stops a running timer, or continues a stopped one. */
export function paused({ since, stoppedAt }: Timer, now: number): Timer {
  return stoppedAt === null
    ? { since, stoppedAt: now }
    : { since: since + (now - stoppedAt), stoppedAt: null };
}

/** The elapsed time in milliseconds. It is never negative, even when the clock is set back. */
export function elapsed({ since, stoppedAt }: Timer, now: number): number {
  return Math.max(0, (stoppedAt ?? now) - since);
}
