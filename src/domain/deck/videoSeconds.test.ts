import fc from 'fast-check';
import { expect, it } from 'vitest';
import { secondsInVideo, videoSeconds } from './videoSeconds.ts';

it('a video shows a scene for its planned time between 3 and 15 seconds, or for 6 without a plan', () => {
  expect([0, 1, 3, 10, 15, 90].map(secondsInVideo)).toEqual([6, 3, 3, 10, 15, 15]);
});

it('a video is as long as its scenes together', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 600 })), (planned) => {
      const total = videoSeconds(planned.map((seconds) => ({ seconds })));
      expect(total).toBe(planned.map(secondsInVideo).reduce((sum, each) => sum + each, 0));
      expect(total).toBeGreaterThanOrEqual(3 * planned.length);
      expect(total).toBeLessThanOrEqual(15 * planned.length);
    }),
  );
});
