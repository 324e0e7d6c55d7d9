import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ALBERS, MERCATOR, WORLD_SIZE } from '../projection.ts';
import { chunked, dots, edgesOf, pathOf, pathChunks, toUnits, UNITS } from './paths.ts';

const position = fc
  .tuple(fc.double({ min: 73, max: 135, noNaN: true }), fc.double({ min: 3, max: 54, noNaN: true }))
  .map(([lng, lat]) => [lng, lat]);

/** Reads back what a path says: the rounded points, absolute. */
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
  const [x, y] = toUnits(one, MERCATOR);
  return [Math.round(x), Math.round(y)];
};

describe('pathOf', () => {
  it('keeps every position to the nearest unit, without drift', () => {
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

  it('closes rings, holes included, and leaves lines open', () => {
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

  it('draws the same shape anew in another projection, once each', () => {
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

  it('gives nothing for what has no extent', () => {
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

describe('pieces', () => {
  /** Wide enough for what a test puts together. */
  const side = (WORLD_SIZE / 16) * UNITS;
  const short = (lng: number, lat: number) => [
    [lng, lat],
    [lng + 0.5, lat],
  ];

  it('keep what lies together in one piece and what lies apart in another', () => {
    expect(pathChunks([short(80, 40), short(80.2, 40.2)], MERCATOR, side)).toHaveLength(1);
    expect(pathChunks([short(80, 40), short(120, 25)], MERCATOR, side)).toHaveLength(2);
    expect(chunked([], MERCATOR)).toEqual([]);
  });

  it('are of every step of a line once, in the square where it begins', () => {
    const stepsOf = (line: readonly Position[]): readonly string[] =>
      line.slice(1).map((to, index) => JSON.stringify([line[index], to]));
    const squareOf = (at: Position | undefined): string =>
      toUnits(at ?? [], MERCATOR)
        .map((value) => Math.floor(value / side))
        .join();
    fc.assert(
      fc.property(fc.array(fc.array(position, { maxLength: 12 }), { maxLength: 6 }), (lines) => {
        const made = pathChunks(lines, MERCATOR, side);
        expect(made.flatMap((piece) => piece.lines.flatMap(stepsOf)).sort()).toEqual(
          lines.flatMap(stepsOf).sort(),
        );
        const squares = made.map((piece) => {
          const own = new Set(piece.lines.flatMap((line) => line.slice(0, -1).map(squareOf)));
          expect(own.size).toBe(1);
          return [...own].join();
        });
        expect(new Set(squares).size).toBe(squares.length);
      }),
    );
  });

  it('are made of the edges of an area, holes included, and of nothing else', () => {
    const ring = (lng: number) => [...short(lng, 40), [lng, 41], [lng, 40]];
    const area = { type: 'MultiPolygon' as const, coordinates: [[ring(80), ring(81)], [ring(90)]] };
    const edges = edgesOf(area, MERCATOR).flatMap(({ lines }) => lines);
    // Three steps around each ring, wherever they are cut.
    expect(edges.reduce((sum, line) => sum + line.length - 1, 0)).toBe(9);
    expect(edgesOf({ type: 'LineString', coordinates: short(80, 40) }, MERCATOR)).toEqual([]);
  });

  it('are dots where there is no extent', () => {
    expect(
      dots(
        [
          [100, 30],
          [110, 20],
        ],
        MERCATOR,
      ),
    ).toMatch(/^M-?\d+ -?\d+h0M-?\d+ -?\d+h0$/);
  });
});
