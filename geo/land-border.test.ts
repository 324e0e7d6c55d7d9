import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { polygonsOf, type Polygons } from './geometry.ts';
import { partBounds } from './measure.ts';
import { usersOfArcs } from './neighbours.ts';
import { readTables } from './tables.ts';
import { parseTopology } from './topology.ts';

const read = (...path: string[]) => readFileSync(join(import.meta.dirname, ...path), 'utf8');
const { tables } = readTables((file) => read('tables', file));
const rows = tables.memberships.filter(({ cells }) => cells.grouping === 'border-areas');

/** The two sources differ by this many degrees along the border. */
const REACH = 0.12;
/** A county that only comes near the border has less. */
const SHORTEST_KM = 3;
const KM_PER_DEGREE = 111.2;

type Point = readonly [number, number];

function pointsOn([x = 0, y = 0]: Position, [toX = 0, toY = 0]: Position): Point[] {
  const count = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / 0.02));
  return Array.from({ length: count }, (_, i) => [
    x + ((toX - x) * i) / count,
    y + ((toY - y) * i) / count,
  ]);
}

type Rings = Polygons[number];

function contains(rings: Rings, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings)
    ring.slice(1).forEach(([bx = 0, by = 0], i) => {
      const [ax = 0, ay = 0] = ring[i] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  return inside;
}

/** Whether a point lies in a neighbouring country, or near to one. */
function createForeignLand(context: Topology): (point: Point) => boolean {
  const countries = context.objects['countries'];
  if (countries?.type !== 'GeometryCollection') throw new Error('there are no countries');
  const polygons = feature(context, countries)
    .features.flatMap(({ geometry }) => polygonsOf(geometry))
    .map((rings) => ({ rings, bounds: partBounds(rings) }));
  const key = (x: number, y: number) => `${Math.floor(x / REACH)} ${Math.floor(y / REACH)}`;
  const cells = new Map<string, Point[]>();
  for (const ring of polygons.flatMap(({ rings }) => rings))
    ring.slice(1).forEach((to, i) => {
      for (const point of pointsOn(ring[i] ?? to, to)) {
        const cell = cells.get(key(...point));
        if (cell) cell.push(point);
        else cells.set(key(...point), [point]);
      }
    });
  return ([x, y]) =>
    [-REACH, 0, REACH].some((dx) =>
      [-REACH, 0, REACH].some((dy) =>
        cells.get(key(x + dx, y + dy))?.some((p) => Math.hypot(p[0] - x, p[1] - y) <= REACH),
      ),
    ) ||
    polygons.some(({ rings, bounds: [west, south, east, north] }) => {
      const isNear = x > west && x < east && y > south && y < north;
      return isNear && contains(rings, [x, y]);
    });
}

/** The kilometres of land border of every county that has some. */
function landBorders(): ReadonlyMap<string, number> {
  const isForeign = createForeignLand(parseTopology(read('boundaries', 'context.topo.json')));
  const counties = parseTopology(read('boundaries', 'counties.topo.json'));
  const [scaleX, scaleY] = counties.transform?.scale ?? [1, 1];
  const found = new Map<string, number>();
  usersOfArcs(counties, 'counties').forEach((users, arc) => {
    const [county] = users;
    // An arc of two counties is no outer border.
    if (county === undefined || users.size > 1) return;
    let [x, y] = [0, 0];
    (counties.arcs[arc] ?? []).forEach(([dx = 0, dy = 0], i) => {
      const middle: Point = [(x + dx / 2) * scaleX, (y + dy / 2) * scaleY];
      x += dx;
      y += dy;
      if (i === 0 || !isForeign(middle)) return;
      const width = dx * scaleX * Math.cos((middle[1] * Math.PI) / 180);
      const km = Math.hypot(width, dy * scaleY) * KM_PER_DEGREE;
      found.set(county, (found.get(county) ?? 0) + km);
    });
  });
  return found;
}

test('the border areas are the 137 counties on the land border and two cities of the Corps', () => {
  const border = [...landBorders()].filter(([, km]) => km >= SHORTEST_KM).map(([code]) => code);
  const listed = rows.flatMap(({ cells }) => cells.counties.split(' ').filter((code) => code));
  expect(listed).toHaveLength(137);
  expect([...listed, '659008', '659012'].sort()).toEqual(border.sort());
});

test('every prefecture of the border areas lists its border counties', () => {
  const empty = rows.filter(({ cells }) => cells.counties === '').map(({ cells }) => cells.place);
  expect(empty).toEqual(['659008', '659012']);
  expect(rows.every(({ cells }) => cells.extent === 'part')).toBe(true);
});
