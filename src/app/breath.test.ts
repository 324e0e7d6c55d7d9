import { expect, it, vi } from 'vitest';
import { inPieces } from './breath.ts';

it('does all there is to do, in order, and lets the browser go on in between', async () => {
  const done: number[] = [];
  const between: number[] = [];
  const look = setInterval(() => between.push(done.length));
  // Each takes five milliseconds by this clock: two fit into a piece.
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => between.push(done.length);
  await inPieces([1, 2, 3, 4, 5], (item) => {
    done.push(item);
    now += 5;
    port2.postMessage(null);
  });
  clearInterval(look);
  port1.close();
  clock.mockRestore();
  expect(done).toEqual([1, 2, 3, 4, 5]);
  expect(between).toEqual(expect.arrayContaining([2, 4]));
});
