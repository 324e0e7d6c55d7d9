import { describe, expect, it } from 'vitest';
import type { Rivers } from '../geometry.ts';
import { MERCATOR } from '../projection.ts';
import { courses, placeAlong } from './riverNames.ts';

const river = (coordinates: number[][][]): Rivers => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { id: 'yellow-river' },
      geometry: { type: 'MultiLineString', coordinates },
    },
  ],
});
const straight = [
  [100, 35],
  [105, 35],
  [110, 35],
];
const anywhere = () => true;

function course(...lines: number[][][]) {
  const [found] = courses(river(lines), MERCATOR);
  if (!found) throw new Error('no course');
  return found;
}

describe('river names', () => {
  it('follow the longest line of a river', () => {
    const stub = [
      [90, 30],
      [90.5, 30],
    ];
    expect(course(stub, straight).points).toHaveLength(3);
  });

  it('lie in the middle of a straight river, level', () => {
    const spot = placeAlong(course(straight), 0.05, 60, 12, anywhere);
    expect(spot?.angle).toBeCloseTo(0, 6);
    const middle = course(straight).points[1];
    expect(spot?.x).toBeCloseTo((middle?.[0] ?? 0) * 0.05, 3);
  });

  it('stay upright on a river that flows west', () => {
    const spot = placeAlong(course([...straight].reverse()), 0.05, 60, 12, anywhere);
    expect(Math.abs(spot?.angle ?? 180)).toBeCloseTo(0, 6);
  });

  it('are left out where the river is too short, too winding or built over', () => {
    expect(placeAlong(course(straight), 0.001, 60, 12, anywhere)).toBeNull();
    const winding = Array.from({ length: 60 }, (_, index) => [
      100 + index / 6,
      35 + (index % 2) * 3,
    ]);
    expect(placeAlong(course(winding), 0.004, 60, 12, anywhere)).toBeNull();
    expect(placeAlong(course(straight), 0.05, 60, 12, () => false)).toBeNull();
  });
});
