import { useState } from 'react';
import type { Show } from '../../../domain/deck/show.ts';
import { elapsed } from '../../../domain/deck/timer.ts';

/** Seconds that the current scene has been shown for, by the clock of the show; `now` in milliseconds since 1970. */
export function useSceneClock(show: Show, now: number): number {
  const total = elapsed(show.timer, now);
  // The first scene began with the clock; any other one is measured from when this window showed it.
  const [start, setStart] = useState({ at: show.at, since: show.at === 0 ? 0 : total });
  if (start.at !== show.at) setStart({ at: show.at, since: total });
  else if (total < start.since) setStart({ at: show.at, since: 0 });
  return Math.max(0, total - start.since) / 1000;
}
