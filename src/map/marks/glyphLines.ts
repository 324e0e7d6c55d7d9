import type { TypeGlyph } from '../../domain/report/typeGlyphs.ts';

type Line = readonly (readonly [number, number])[];

/** A closed line of `corners` on a circle, the first at `start` (eighths of a turn, clockwise from the east). */
function polygon(corners: number, radius: number, start = -2, inner = radius): Line {
  return Array.from({ length: corners + 1 }, (_, corner) => {
    const angle = (start / 8 + corner / corners) * 2 * Math.PI;
    const reach = corner % 2 === 0 ? radius : inner;
    return [12 + reach * Math.cos(angle), 12 + reach * Math.sin(angle)] as const;
  });
}

function box(left: number, top: number, right: number, bottom: number): Line {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
}

const wave = (y: number): Line =>
  Array.from({ length: 19 }, (_, step) => [
    3 + step,
    y - 1.8 * Math.sin((step / 18) * 4 * Math.PI),
  ]);

/** The glyphs of the chips as lines on a square of 24 units, simplified for small marks. */
export const GLYPH_LINES: Readonly<Record<TypeGlyph, readonly Line[]>> = {
  buildings: [
    box(6, 3, 15, 21),
    [
      [15, 10],
      [20, 10],
      [20, 21],
      [15, 21],
    ],
    [
      [9.5, 8],
      [11.5, 8],
    ],
    [
      [9.5, 12],
      [11.5, 12],
    ],
    [
      [9.5, 16],
      [11.5, 16],
    ],
  ],
  balance: [
    [
      [12, 3],
      [12, 21],
    ],
    [
      [7, 21],
      [17, 21],
    ],
    [
      [4, 6],
      [20, 6],
    ],
    [
      [5.5, 6],
      [2, 14],
      [9, 14],
      [5.5, 6],
    ],
    [
      [18.5, 6],
      [15, 14],
      [22, 14],
      [18.5, 6],
    ],
  ],
  star: [polygon(10, 10.5, -2, 4.8)],
  zones: [box(3, 3, 10, 10), box(14, 3, 21, 10), box(14, 14, 21, 21), box(3, 14, 10, 21)],
  factory: [
    [
      [3, 21],
      [3, 5],
      [6, 5],
      [7, 12],
      [13, 8],
      [13, 12],
      [20, 8],
      [20, 21],
      [3, 21],
    ],
    [
      [8, 17],
      [15, 17],
    ],
  ],
  waves: [wave(6.5), wave(12), wave(17.5)],
  circle: [polygon(24, 9)],
  square: [box(4, 4, 20, 20)],
  triangle: [polygon(3, 10.5)],
  diamond: [polygon(4, 10.5)],
  hexagon: [polygon(6, 10)],
  cross: [
    [
      [12, 4],
      [12, 20],
    ],
    [
      [4, 12],
      [20, 12],
    ],
  ],
  asterisk: [0, 1, 2].map((third) => {
    const [x, y] = [9 * Math.sin((third * Math.PI) / 3), 9 * Math.cos((third * Math.PI) / 3)];
    return [
      [12 - x, 12 - y],
      [12 + x, 12 + y],
    ] as const;
  }),
  bolt: [
    [
      [13, 2],
      [4, 14],
      [12, 14],
      [11, 22],
      [20, 10],
      [12, 10],
      [13, 2],
    ],
  ],
};
