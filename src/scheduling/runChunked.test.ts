import { expect, it, vi } from 'vitest';
import { runSync, runChunked } from './runChunked.ts';

it('does all there is to do, in order, and lets the browser go on in between', async () => {
  const done: number[] = [];
  const between: number[] = [];
  // Each takes five milliseconds by this clock: two fit into a piece.
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => between.push(done.length);
  function* work() {
    for (const item of [1, 2, 3, 4, 5]) {
      done.push(item);
      now += 5;
      port2.postMessage(null);
      yield;
    }
    return 'made';
  }
  const made = runChunked(work());
  expect(done).toEqual([]);
  expect(await made).toBe('made');
  port1.close();
  clock.mockRestore();
  expect(done).toEqual([1, 2, 3, 4, 5]);
  expect(between).toEqual(expect.arrayContaining([2, 4]));
});

it('does it without a pause for whoever cannot wait', () => {
  const done: number[] = [];
  function* work() {
    for (const item of [1, 2, 3]) {
      done.push(item);
      yield;
    }
    return done.length;
  }
  expect(runSync(work())).toBe(3);
});
