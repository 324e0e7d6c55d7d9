import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsed, paused, running, type Timer } from './timer.ts';

/** A timer begun at `start` that is stopped and let run on again after each of these spans. */
function played(
  start: number,
  spans: readonly number[],
): { timer: Timer; now: number; ran: number } {
  let [timer, now, ran] = [running(start), start, 0];
  for (const span of spans) {
    if (timer.stoppedAt === null) ran += span;
    now += span;
    timer = paused(timer, now);
  }
  return { timer, now, ran };
}
const times = fc.integer({ min: 0, max: 4e12 });
const spans = fc.array(fc.integer({ min: 0, max: 1e8 }), { maxLength: 12 });

describe('a timer', () => {
  it('starts at zero and counts', () => {
    expect(elapsed(running(1000), 1000)).toBe(0);
    expect(elapsed(running(1000), 61_000)).toBe(60_000);
  });

  it('does not count while it is stopped', () => {
    const stopped = paused(running(1000), 5000);
    expect(elapsed(stopped, 5000)).toBe(4000);
    expect(elapsed(stopped, 9_000_000)).toBe(4000);
  });

  it('counts only the time for which it runs', () => {
    fc.assert(
      fc.property(times, spans, (start, list) => {
        const { timer, now, ran } = played(start, list);
        expect(elapsed(timer, now)).toBe(ran);
      }),
    );
  });

  it('is correct when it is stopped and continued at once', () => {
    fc.assert(
      fc.property(times, spans, fc.nat(1e8), (start, list, later) => {
        const { timer, now } = played(start, list.slice(0, 2 * Math.floor(list.length / 2)));
        const again = paused(paused(timer, now), now);
        expect(elapsed(again, now)).toBe(elapsed(timer, now));
        expect(elapsed(again, now + later)).toBe(elapsed(timer, now) + later);
      }),
    );
  });

  it('is never negative, even when the clock is set back', () => {
    expect(elapsed(running(60_000), 0)).toBe(0);
    expect(elapsed(paused(running(60_000), 30_000), 90_000)).toBe(0);
  });

  it('is the same after a reload', () => {
    const { timer, now } = played(1000, [10, 20, 30]);
    expect(elapsed(JSON.parse(JSON.stringify(timer)) as Timer, now)).toBe(elapsed(timer, now));
  });
});
