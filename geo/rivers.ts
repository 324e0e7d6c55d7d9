import type { Feature, FeatureCollection, Position } from 'geojson';
import type { Row } from './csv.ts';
import { collection, lineFeature, linesOf, shapesOf } from './geometry.ts';
import { contains } from './label-point.ts';
import { partBounds } from './measure.ts';
import type { GeoProblem } from './problem.ts';
import { thinLine } from './thin.ts';

export const RIVER_COLUMNS = [
  'id',
  'zh',
  'en',
  'pieces',
  'extension',
  'provinces',
  'reason',
] as const;
export type RiverRow = Row<(typeof RIVER_COLUMNS)[number]>;
type Line = readonly Position[];

/** Degrees. Ends of pieces that are closer are one point. */
const JOINT = 0.1;
/** Degrees, about 500 m: how far the drawn course may be from that of the source. */
const TOLERANCE = 0.005;
/** Degrees. Where a river is a border, the border may run on either bank or in the middle. */
const BANK = 0.06;

const distance = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number =>
  Math.hypot(bx - ax, by - ay);

const lengthOf = (line: Line): number =>
  line.reduce((sum, point, at) => sum + distance(line[at - 1] ?? point, point), 0);

/**
 * One line from the westernmost end of the pieces: each piece in its direction, at a fork the longer
 * one. Side arms are left out.
 */
export function joinPieces(pieces: readonly Line[]): Line {
  const unused = new Set(pieces);
  let line: Line = [];
  const startsAtEnd = ([start = []]: Line): boolean => distance(start, line.at(-1) ?? []) < JOINT;
  for (;;) {
    const candidates = [...unused].flatMap((piece) =>
      [piece, piece.toReversed()].map((run) => ({ piece, run })),
    );
    const [next] =
      line.length === 0
        ? candidates.sort((a, b) => (a.run[0]?.[0] ?? 0) - (b.run[0]?.[0] ?? 0))
        : candidates
            .filter(({ run }) => startsAtEnd(run))
            .sort((a, b) => lengthOf(b.run) - lengthOf(a.run));
    if (next === undefined) return line;
    line = [...line, ...next.run.slice(line.length === 0 ? 0 : 1)];
    unused.delete(next.piece);
  }
}

function extensionOf(text: string): Line {
  return text === '' ? [] : text.split(';').map((point) => point.trim().split(' ').map(Number));
}

function piecesOf(source: FeatureCollection, number: string): Line[] {
  return source.features
    .filter(({ properties }) => String(properties?.['rivernum']) === number)
    .flatMap(({ geometry }) => linesOf(geometry));
}

/**
 * The rivers of the table, each as one line from its spring to the sea, generalised.
 * Throws an Error for a number that the source does not have.
 */
export function riverCourses(
  source: FeatureCollection,
  rows: readonly RiverRow[],
): FeatureCollection {
  return collection(
    rows.map(({ where, cells: { id, zh, en, pieces, extension } }): Feature => {
      const lines = pieces.split(' ').flatMap((number) => {
        const found = piecesOf(source, number);
        if (found.length === 0) throw new Error(`${where}: the source has no river ${number}.`);
        return found;
      });
      const course = [...joinPieces(lines), ...extensionOf(extension)];
      return lineFeature([thinLine(course, () => TOLERANCE)], { id, zh, en });
    }),
  );
}

/** Points on the line no farther apart than `step` degrees. */
function sampled(line: Line, step: number): Line {
  return line.flatMap((to, at) => {
    const from = line[at - 1];
    if (from === undefined) return [to];
    const count = Math.ceil(distance(from, to) / step);
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [from, to];
    return Array.from({ length: count }, (_, i): Position => {
      const t = (i + 1) / count;
      return [ax + (bx - ax) * t, ay + (by - ay) * t];
    });
  });
}

/**
 * What is wrong with the courses: one in several pieces, one that misses a province of its table or
 * leads through another, and one that ends on land.
 */
export function wrongCourses(
  courses: FeatureCollection,
  rows: readonly RiverRow[],
  provinces: FeatureCollection,
): GeoProblem[] {
  const parts = shapesOf(provinces).flatMap(({ id, polygons }) =>
    polygons.map((rings) => ({ id, rings, bounds: partBounds(rings) })),
  );
  const provincesAt = ([x = 0, y = 0]: Position): string[] =>
    parts
      .filter(({ bounds: [w, s, e, n] }) => x >= w && x <= e && y >= s && y <= n)
      .filter(({ rings }) => contains(rings, [x, y]))
      .map(({ id }) => id);
  const provincesNear = ([x = 0, y = 0]: Position): string[] =>
    [BANK, -BANK].flatMap((by) => [...provincesAt([x + by, y]), ...provincesAt([x, y + by])]);
  return rows.flatMap(({ where, cells }): GeoProblem[] => {
    const problem = (what: string, remedy: string) => ({ where, what, remedy });
    const course = courses.features.find(({ properties }) => properties?.['id'] === cells.id);
    const [line, ...others] = course ? linesOf(course.geometry) : [];
    if (line === undefined || others.length > 0)
      return [problem(`${cells.en} is not one line`, 'Run `npm run geo:import`')];
    const expected = cells.provinces.split(' ');
    const isExpected = (id: string): boolean => expected.includes(id);
    const points = sampled(line, BANK);
    const atPoints = points.map(provincesAt);
    const passed = new Set(atPoints.flat());
    const missed = expected
      .filter((id) => !passed.has(id))
      .filter((id) => !points.some((point) => provincesNear(point).includes(id)));
    const foreign = atPoints.find(
      (found, at) =>
        found.length > 0 &&
        !found.some(isExpected) &&
        !provincesNear(points[at] ?? []).some(isExpected),
    );
    const mouth = provincesAt(line.at(-1) ?? []);
    return [
      ...missed.map((id) =>
        problem(`${cells.en} does not pass ${id}`, 'Correct the pieces or the provinces'),
      ),
      ...(foreign
        ? [problem(`${cells.en} leads through ${foreign.join(', ')}`, 'Correct the pieces')]
        : []),
      ...(mouth.length > 0
        ? [problem(`${cells.en} ends in ${mouth.join(', ')}`, 'Add an extension to the sea')]
        : []),
    ];
  });
}
