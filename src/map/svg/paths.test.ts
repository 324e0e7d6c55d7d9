import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ALBERS, MERCATOR, WORLD_SIZE } from '../projection.ts';
import {
  chunkedLines,
  dotsPath,
  chunkedEdges,
  pathOf,
  pathChunks,
  toPathUnits,
  UNITS_PER_PIXEL,
} from './paths.ts';

const position = fc
  .tuple(fc.double({ min: 73, max: 135, noNaN: true }), fc.double({ min: 3, max: 54, noNaN: true }))
  .map(([lng, lat]) => [lng, lat]);

/** The rounded absolute points of a path. */
function points(path: string): [number, number][] {
  return path
    .split('M')
    .filter(Boolean)
    .flatMap((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, index): [number, number] => {
        x += numbers[2 * index] ?? 0;
        y += numbers[2 * index + 1] ?? 0;
        return [x, y];
      });
    });
}
const rounded = (one: readonly number[]): [number, number] => {
  const [x, y] = toPathUnits(one, MERCATOR);
  return [Math.round(x), Math.round(y)];
};

describe('pathOf', () => {
  it('keeps every position to the nearest unit without accumulating errors', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 40 }), (line) => {
        const wanted = line.map(rounded);
        const distinct = wanted.filter(
          (one, at) => at === 0 || one.join() !== wanted[at - 1]?.join(),
        );
        fc.pre(distinct.length > 1);
        expect(points(pathOf({ type: 'LineString', coordinates: line }, MERCATOR))).toEqual(
          distinct.map(([x, y]) => [x === 0 ? 0 : x, y === 0 ? 0 : y]),
        );
      }),
    );
  });

  it('closes rings and holes and leaves lines open', () => {
    const ring = [
      [100, 30],
      [101, 30],
      [101, 31],
      [100, 30],
    ];
    expect(
      pathOf({ type: 'Polygon', coordinates: [ring, ring] }, MERCATOR).match(/z/g),
    ).toHaveLength(2);
    expect(pathOf({ type: 'MultiPolygon', coordinates: [[ring], [ring]] }, MERCATOR)).toMatch(/z$/);
    expect(pathOf({ type: 'MultiLineString', coordinates: [ring] }, MERCATOR)).not.toContain('z');
  });

  it('draws a shape differently in another projection, and remembers both paths', () => {
    const shape = {
      type: 'LineString' as const,
      coordinates: [
        [80, 40],
        [120, 25],
      ],
    };
    const [flat, bent] = [pathOf(shape, MERCATOR), pathOf(shape, ALBERS)];
    expect(bent).not.toBe(flat);
    expect([pathOf(shape, MERCATOR), pathOf(shape, ALBERS)]).toEqual([flat, bent]);
  });

  it('gives an empty path for a shape without extent', () => {
    expect(pathOf({ type: 'Point', coordinates: [100, 30] }, MERCATOR)).toBe('');
    expect(
      pathOf(
        {
          type: 'LineString',
          coordinates: [
            [100, 30],
            [100, 30],
          ],
        },
        MERCATOR,
      ),
    ).toBe('');
    expect(pathOf({ type: 'GeometryCollection', geometries: [] }, MERCATOR)).toBe('');
  });
});

describe('chunks of paths', () => {
  /** Large enough for two neighbours in a test. */
  const side = (WORLD_SIZE / 16) * UNITS_PER_PIXEL;
  const short = (lng: number, lat: number) => [
    [lng, lat],
    [lng + 0.5, lat],
  ];

  it('put neighbours in one chunk and distant lines in different chunks', () => {
    expect(pathChunks([short(80, 40), short(80.2, 40.2)], MERCATOR, side)).toHaveLength(1);
    expect(pathChunks([short(80, 40), short(120, 25)], MERCATOR, side)).toHaveLength(2);
    expect(chunkedLines([], MERCATOR)).toEqual([]);
  });

  it('contain every step of a line once, in the square where it starts', () => {
    const stepsOf = (line: readonly Position[]): readonly string[] =>
      line.slice(1).map((to, index) => JSON.stringify([line[index], to]));
    const squareOf = (at: Position | undefined): string =>
      toPathUnits(at ?? [], MERCATOR)
        .map((value) => Math.floor(value / side))
        .join();
    fc.assert(
      fc.property(fc.array(fc.array(position, { maxLength: 12 }), { maxLength: 6 }), (lines) => {
        const made = pathChunks(lines, MERCATOR, side);
        expect(made.flatMap((chunk) => chunk.lines.flatMap(stepsOf)).sort()).toEqual(
          lines.flatMap(stepsOf).sort(),
        );
        const squares = made.map((chunk) => {
          const own = new Set(chunk.lines.flatMap((line) => line.slice(0, -1).map(squareOf)));
          expect(own.size).toBe(1);
          return [...own].join();
        });
        expect(new Set(squares).size).toBe(squares.length);
      }),
    );
  });

  it('contain the edges of an area and its holes, and are empty for a line', () => {
    const ring = (lng: number) => [...short(lng, 40), [lng, 41], [lng, 40]];
    const area = { type: 'MultiPolygon' as const, coordinates: [[ring(80), ring(81)], [ring(90)]] };
    const edges = chunkedEdges(area, MERCATOR).flatMap(({ lines }) => lines);
    // Each ring has three steps, wherever it is cut.
    expect(edges.reduce((sum, line) => sum + line.length - 1, 0)).toBe(9);
    expect(chunkedEdges({ type: 'LineString', coordinates: short(80, 40) }, MERCATOR)).toEqual([]);
  });

  it('dotsPath draws a dot without extent for each point', () => {
    expect(
      dotsPath(
        [
          [100, 30],
          [110, 20],
        ],
        MERCATOR,
      ),
    ).toMatch(/^M-?\d+ -?\d+h0M-?\d+ -?\d+h0$/);
  });
});
