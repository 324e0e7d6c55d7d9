import { describe, expect, it } from 'vitest';
import { withDuration } from './withDuration.ts';

const bytesOf = async (blob: Blob) => [...new Uint8Array(await blob.arrayBuffer())];
const rest = Array.from({ length: 6000 }, (_, index) => index % 60);

describe('withDuration', () => {
  it.each([
    ['eight', 0x88, [0x40, 0xb7, 0x70, 0, 0, 0, 0, 0]],
    ['four', 0x84, [0x45, 0xbb, 0x80, 0]],
  ])('replaces a duration of %s bytes and nothing else', async (_, size, sixSeconds) => {
    const before = [1, 0x44, 0x89, size, ...sixSeconds.map(() => 9), ...rest];
    const video = new Blob([new Uint8Array(before)], { type: 'video/webm' });
    const changed = await withDuration(video, 6000);
    expect(await bytesOf(changed)).toEqual([1, 0x44, 0x89, size, ...sixSeconds, ...rest]);
    expect(changed.type).toBe('video/webm');
  });

  it('returns a file without a duration as it is', async () => {
    for (const bytes of [
      [1, 2, 3],
      [0x44, 0x89, 0x88, 1],
    ]) {
      const video = new Blob([new Uint8Array(bytes)]);
      expect(await withDuration(video, 6000)).toBe(video);
    }
  });
});
