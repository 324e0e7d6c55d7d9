import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_GAP, type NamedMark, placeNames } from './placeNames.ts';

const mark = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 400 }),
  radius: fc.constant(10),
  width: fc.integer({ min: 0, max: 200 }),
  height: fc.constant(15),
});
const alone = { x: 100, y: 100, radius: 10, width: 60, height: 15 };

function rectOf({ x, y, radius, width }: NamedMark, side: 'right' | 'left') {
  const left = side === 'right' ? x + radius + NAME_GAP : x - radius - NAME_GAP - width;
  return { left, right: left + width, top: y - 7.5, bottom: y + 7.5 };
}

describe('placeNames', () => {
  it('covers no mark and no other name', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 20 }), (marks) => {
        const sides = placeNames(marks, []);
        const rects = marks.flatMap((one, index) => {
          const side = sides[index];
          return side ? [rectOf(one, side)] : [];
        });
        for (const [index, rect] of rects.entries()) {
          for (const { x, y } of marks)
            expect(
              x + 10 <= rect.left ||
                x - 10 >= rect.right ||
                y + 10 <= rect.top ||
                y - 10 >= rect.bottom,
            ).toBe(true);
          for (const other of rects.slice(index + 1))
            expect(
              other.left >= rect.right ||
                other.right <= rect.left ||
                other.top >= rect.bottom ||
                other.bottom <= rect.top,
            ).toBe(true);
        }
      }),
    );
  });

  it('prefers the right side, takes the left one beside an obstacle, and neither between two', () => {
    const right = [112, 90, 300, 110] as const;
    const left = [0, 90, 88, 110] as const;
    expect(placeNames([alone], [])).toEqual(['right']);
    expect(placeNames([alone], [right])).toEqual(['left']);
    expect(placeNames([alone], [right, left])).toEqual([null]);
  });

  it('leaves out a name of 60 letters', () => {
    expect(placeNames([{ ...alone, width: 60 * 8 }], [])).toEqual([null]);
  });
});
