import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { adcode } from '../domain/ids.ts';
import { runSync } from '../scheduling/runChunked.ts';
import { toGeometry, toLevel } from './topology.ts';

/** Squares side by side along the equator, [id, column]; arcs shared by construction. */
function row(name: string, ids: readonly string[]): Topology {
  const side = (x: number) => [
    [x, 0],
    [x, 1],
  ];
  const topAndBottom = (x: number) => [
    [
      [x, 1],
      [x + 1, 1],
    ],
    [
      [x + 1, 0],
      [x, 0],
    ],
  ];
  // Arcs: sides 0…n, then for each square its top and its bottom.
  const n = ids.length;
  return {
    type: 'Topology',
    arcs: [
      ...Array.from({ length: n + 1 }, (_, x) => side(x)),
      ...ids.flatMap((_, x) => topAndBottom(x)),
    ],
    objects: {
      [name]: {
        type: 'GeometryCollection',
        geometries: ids.map((id, x) => ({
          type: 'Polygon',
          id,
          arcs: [[x, n + 1 + 2 * x, ~(x + 1), n + 2 + 2 * x]],
        })),
      },
    },
  };
}

const line = { type: 'MultiLineString' as const, arcs: [[0]] };
const provinces = row('provinces', ['410000', '420000']);
const withLines: Topology = {
  ...provinces,
  objects: {
    ...provinces.objects,
    lines: {
      type: 'GeometryCollection',
      geometries: [
        { ...line, properties: { kind: 'ten-dash-line' } },
        { type: 'LineString', arcs: [1], properties: { kind: 'sea-boundary' } },
      ],
    },
  },
};
const cities = runSync(
  toLevel(row('prefectures', ['410100', '410200', '419001', '420100']), 'prefectures'),
);
const rings = (level: typeof cities, ...ids: string[]) =>
  level.outline(ids.map(adcode)).coordinates.map(([ring]) => {
    const x = (ring ?? []).map(([lng]) => lng ?? Number.NaN);
    return [Math.min(...x), Math.max(...x)];
  });

describe('toLevel', () => {
  it('gives every region its adcode', () => {
    expect(cities.regions.features.map((region) => region.properties.adcode)).toEqual([
      '410100',
      '410200',
      '419001',
      '420100',
    ]);
  });

  it('outlines neighbours together and distant places separately', () => {
    expect(rings(cities, '410100', '410200')).toEqual([[0, 2]]);
    expect(rings(cities, '410100', '420100')).toHaveLength(2);
  });

  it('outlines a province by all its prefectures and county-level units', () => {
    expect(rings(cities, '410000')).toEqual([[0, 3]]);
    expect(rings(cities, '410000', '410100', '420000')).toEqual([[0, 4]]);
  });

  it('ignores a prefecture on the level of provinces', () => {
    const level = runSync(toLevel(withLines, 'provinces'));
    expect(rings(level, '410000', '420100')).toEqual([[0, 1]]);
    expect(level.outline([]).coordinates).toEqual([]);
  });

  it('gives a shared border once and the coast separately', () => {
    expect(cities.borders().coordinates).toHaveLength(3);
    expect(cities.coast().coordinates.flat().length).toBeGreaterThan(8);
    expect(cities.borders()).toBe(cities.borders());
  });

  it('throws an error that names a feature that is not an area', () => {
    const broken: Topology = {
      ...provinces,
      objects: {
        provinces: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Point', id: '410000', coordinates: [0, 0] }],
        },
      },
    };
    expect(() => runSync(toLevel(broken, 'provinces'))).toThrow(
      'provinces: 410000 is a Point, not an area',
    );
  });
});

describe('toGeometry', () => {
  const bare = { provinces: withLines, prefectures: null, fine: null, context: null };

  it('reads provinces and lines without the other artefacts', () => {
    const geometry = toGeometry(bare);
    expect(geometry.lines.features.map((feature) => feature.properties.kind)).toEqual([
      'ten-dash-line',
      'sea-boundary',
    ]);
    expect(geometry.prefectures).toBeNull();
    expect(geometry.fine).toBeNull();
    expect(geometry.context).toBeNull();
  });

  it('reads the id of a river', () => {
    const context: Topology = {
      type: 'Topology',
      arcs: provinces.arcs,
      objects: {
        countries: { type: 'GeometryCollection', geometries: [] },
        rivers: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'LineString', arcs: [0], properties: { id: 'yellow-river', zh: '黄河' } },
            { type: 'LineString', arcs: [1], id: 'yangtze-river' },
          ],
        },
      },
    };
    const rivers = toGeometry({ ...bare, context }).context?.rivers.features ?? [];
    expect(rivers.map((river) => river.properties.id)).toEqual(['yellow-river', 'yangtze-river']);
  });

  it('throws an error that names a missing collection or a wrong kind', () => {
    expect(() => toGeometry({ ...bare, provinces })).toThrow('no collection "lines"');
    const lines: Topology = {
      ...withLines,
      objects: {
        ...withLines.objects,
        lines: {
          type: 'GeometryCollection',
          geometries: [{ ...line, properties: { kind: 'nine' } }],
        },
      },
    };
    expect(() => toGeometry({ ...bare, provinces: lines })).toThrow('"nine" is no kind of line');
  });
});
