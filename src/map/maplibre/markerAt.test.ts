import { describe, expect, it } from 'vitest';
import { adcode } from '../../domain/ids.ts';
import type { Marker } from '../../domain/paints/paint.ts';
import { markerAt } from './markerAt.ts';

const at = (code: string, x: number, radius: number): Marker => ({
  id: adcode(code),
  point: [x, 0],
  count: 1,
  radius,
  shares: [{ colour: '#c8553d', count: 1 }],
  faded: false,
});
const large = at('410000', 0, 20);
const small = at('410100', 10, 8);

describe('markerAt', () => {
  it('finds the small marker above a large one, whatever their order', () => {
    expect(markerAt([large, small], [8, 0], (point) => point)?.id).toBe('410100');
    expect(markerAt([small, large], [8, 0], (point) => point)?.id).toBe('410100');
  });

  it('finds the large marker beside it and nothing outside both', () => {
    expect(markerAt([large, small], [-15, 0], (point) => point)?.id).toBe('410000');
    expect(markerAt([large, small], [0, 20.5], (point) => point)).toBeNull();
  });
});
