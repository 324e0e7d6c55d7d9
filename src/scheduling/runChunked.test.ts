import { describe, expect, it, vi } from 'vitest';
import { runSync, runChunked } from './runChunked.ts';

describe('runChunked', () => {
  it('runs all steps in order and lets the browser handle events in between', async () => {
    const done: number[] = [];
    const between: number[] = [];
    // Each step takes five milliseconds by this clock: two fit into a chunk.
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
    const result = runChunked(work());
    expect(done).toEqual([]);
    expect(await result).toBe('made');
    port1.close();
    clock.mockRestore();
    expect(done).toEqual([1, 2, 3, 4, 5]);
    expect(between).toEqual(expect.arrayContaining([2, 4]));
  });
});

describe('runSync', () => {
  it('runs all steps without a pause and returns the result', () => {
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
});
