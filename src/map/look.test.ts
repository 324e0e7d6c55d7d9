import { describe, expect, it } from 'vitest';
import { atZoom, LOOK } from './look.ts';

describe('atZoom', () => {
  const stops = [
    [3, 10],
    [5, 20],
    [7, 0],
  ] as const;

  it.each([
    [0, 10],
    [3, 10],
    [4, 15],
    [5, 20],
    [6.5, 5],
    [7, 0],
    [12, 0],
  ])('at %d is %d', (zoom, value) => {
    expect(atZoom(stops, zoom)).toBe(value);
  });

  it('shows no prefecture before its time and all of it after', () => {
    expect(atZoom(LOOK.prefectures, 4.4)).toBe(0);
    expect(atZoom(LOOK.prefectures, 5)).toBe(1);
  });
});
