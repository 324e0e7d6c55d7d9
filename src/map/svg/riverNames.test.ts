import { describe, expect, it } from 'vitest';
import type { Rivers } from '../geometry.ts';
import { MERCATOR } from '../projection.ts';
import { riverCourses, placeAlongRiver } from './riverNames.ts';

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
  const [found] = riverCourses(river(lines), MERCATOR);
  if (!found) throw new Error('no course');
  return found;
}

describe('placeAlongRiver', () => {
  it('uses the longest line of a river', () => {
    const stub = [
      [90, 30],
      [90.5, 30],
    ];
    expect(course(stub, straight).points).toHaveLength(3);
  });

  it('places a name horizontally in the middle of a straight river', () => {
    const position = placeAlongRiver(course(straight), 0.05, 60, 12, anywhere);
    expect(position?.angle).toBeCloseTo(0, 6);
    const middle = course(straight).points[1];
    expect(position?.x).toBeCloseTo((middle?.[0] ?? 0) * 0.05, 3);
  });

  it('keeps a name upright on a river that flows west', () => {
    const position = placeAlongRiver(course([...straight].reverse()), 0.05, 60, 12, anywhere);
    expect(Math.abs(position?.angle ?? 180)).toBeCloseTo(0, 6);
  });

  it('places no name where the river is too short or too winding, or where no space is free', () => {
    expect(placeAlongRiver(course(straight), 0.001, 60, 12, anywhere)).toBeNull();
    const winding = Array.from({ length: 60 }, (_, index) => [
      100 + index / 6,
      35 + (index % 2) * 3,
    ]);
    expect(placeAlongRiver(course(winding), 0.004, 60, 12, anywhere)).toBeNull();
    expect(placeAlongRiver(course(straight), 0.05, 60, 12, () => false)).toBeNull();
  });
});
