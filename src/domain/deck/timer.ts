/** Timestamps (milliseconds since 1970) stay correct after a reload, a crash or a suspension. */
export interface Timer {
  /** When it would have started had it never been paused. */
  readonly since: number;
  /** Null while it runs. */
  readonly stoppedAt: number | null;
}

export function startTimer(now: number): Timer {
  return { since: now, stoppedAt: null };
}

export function togglePaused({ since, stoppedAt }: Timer, now: number): Timer {
  return stoppedAt === null
    ? { since, stoppedAt: now }
    : { since: since + (now - stoppedAt), stoppedAt: null };
}

/** Milliseconds; never below 0, since the clock of the device may be set back. */
export function elapsed({ since, stoppedAt }: Timer, now: number): number {
  return Math.max(0, (stoppedAt ?? now) - since);
}
