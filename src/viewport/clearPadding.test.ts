import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Size } from '../map/camera.ts';
import { clearPadding } from './clearPadding.ts';

const size = { width: 1000, height: 700 };
const legend: Box = [16, 540, 400, 684];
const square = { width: 1, height: 1 };

const partOf = ({ width, height }: Size, padding: ReturnType<typeof clearPadding>): Box => [
  padding.left,
  padding.top,
  width - padding.right,
  height - padding.bottom,
];
const overlaps = (a: Box, b: Box): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

describe('clearPadding', () => {
  it('is the margin on a map without controls', () => {
    expect(clearPadding(size, [], square, 48)).toEqual({
      left: 48,
      top: 48,
      right: 48,
      bottom: 48,
    });
  });

  it('puts a tall area beside a legend and a wide one above it', () => {
    expect(clearPadding(size, [legend], { width: 1, height: 2 }, 0).left).toBe(400);
    expect(clearPadding(size, [legend], { width: 2, height: 1 }, 0).bottom).toBe(160);
  });

  it('ignores controls that leave too little of the map', () => {
    const cover: Box = [0, 100, 1000, 700];
    expect(clearPadding(size, [cover], square, 0)).toEqual({
      left: 0,
      top: 0,
      right: 0,
      bottom: 0,
    });
  });

  it('never puts the area below a control, unless the controls leave too little', () => {
    const box = fc
      .tuple(
        fc.nat(900),
        fc.nat(600),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 200 }),
      )
      .map(([left, top, width, height]): Box => [left, top, left + width, top + height]);
    const shape = fc.record({
      width: fc.integer({ min: 1, max: 9 }),
      height: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 6 }), shape, (controls, area) => {
        const part = partOf(size, clearPadding(size, controls, area, 0));
        const isWhole = part.every((side, at) => side === [0, 0, 1000, 700][at]);
        expect(isWhole || !controls.some((control) => overlaps(control, part))).toBe(true);
      }),
    );
  });
});
