/**
 * A stopwatch as timestamps, not ticks: it is right after a reload, a crash and a night with the lid
 * closed. Times are milliseconds since 1970.
 */
export interface Timer {
  /** When it would have begun had it never been stopped. */
  readonly since: number;
  /** When it was stopped; null while it runs. */
  readonly stoppedAt: number | null;
}

/** A timer that begins `now`. */
export function running(now: number): Timer {
  return { since: now, stoppedAt: null };
}

/** Stops a running timer, or lets a stopped one run on from where it was. */
export function paused({ since, stoppedAt }: Timer, now: number): Timer {
  return stoppedAt === null
    ? { since, stoppedAt: now }
    : { since: since + (now - stoppedAt), stoppedAt: null };
}

/** What has elapsed, milliseconds, never below 0 (a clock may be set back). */
export function elapsed({ since, stoppedAt }: Timer, now: number): number {
  return Math.max(0, (stoppedAt ?? now) - since);
}
