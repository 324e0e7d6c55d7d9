import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsed, togglePaused, startTimer, type Timer } from './timer.ts';

/** A timer that is started at `start` and paused or continued after each of these spans. */
function playSpans(
  start: number,
  spans: readonly number[],
): { timer: Timer; now: number; ran: number } {
  let [timer, now, ran] = [startTimer(start), start, 0];
  for (const span of spans) {
    if (timer.stoppedAt === null) ran += span;
    now += span;
    timer = togglePaused(timer, now);
  }
  return { timer, now, ran };
}
const times = fc.integer({ min: 0, max: 4e12 });
const spans = fc.array(fc.integer({ min: 0, max: 1e8 }), { maxLength: 12 });

describe('a timer', () => {
  it('starts at zero and counts', () => {
    expect(elapsed(startTimer(1000), 1000)).toBe(0);
    expect(elapsed(startTimer(1000), 61_000)).toBe(60_000);
  });

  it('does not count while it is paused', () => {
    const stopped = togglePaused(startTimer(1000), 5000);
    expect(elapsed(stopped, 5000)).toBe(4000);
    expect(elapsed(stopped, 9_000_000)).toBe(4000);
  });

  it('counts the spans between pauses', () => {
    fc.assert(
      fc.property(times, spans, (start, list) => {
        const { timer, now, ran } = playSpans(start, list);
        expect(elapsed(timer, now)).toBe(ran);
      }),
    );
  });

  it('is unchanged by a pause of no length', () => {
    fc.assert(
      fc.property(times, spans, fc.nat(1e8), (start, list, later) => {
        const { timer, now } = playSpans(start, list.slice(0, 2 * Math.floor(list.length / 2)));
        const again = togglePaused(togglePaused(timer, now), now);
        expect(elapsed(again, now)).toBe(elapsed(timer, now));
        expect(elapsed(again, now + later)).toBe(elapsed(timer, now) + later);
      }),
    );
  });

  it('is never below zero, even when the clock of the device is set back', () => {
    expect(elapsed(startTimer(60_000), 0)).toBe(0);
    expect(elapsed(togglePaused(startTimer(60_000), 30_000), 90_000)).toBe(0);
  });

  it('is the same after JSON, since it consists of timestamps', () => {
    const { timer, now } = playSpans(1000, [10, 20, 30]);
    expect(elapsed(JSON.parse(JSON.stringify(timer)) as Timer, now)).toBe(elapsed(timer, now));
  });
});
