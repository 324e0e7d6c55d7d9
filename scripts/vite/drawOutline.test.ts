import { describe, expect, it } from 'vitest';
import { parseCollection } from '../../geo/geometry.ts';
import { toTopology } from '../../geo/topology.ts';
import { drawOutline, parseOutline } from './drawOutline.ts';

const layer = (features: unknown) =>
  parseCollection(JSON.stringify({ type: 'FeatureCollection', features }));
const square = (id: string, [west, south]: readonly [number, number]) => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west, south + 2],
        [west + 2, south + 2],
        [west + 2, south],
        [west, south],
      ],
    ],
  },
});
const dash = {
  type: 'Feature',
  properties: { kind: 'ten-dash-line' },
  geometry: {
    type: 'LineString',
    coordinates: [
      [119, 15],
      [119, 16],
    ],
  },
};
const outline = {
  topology: toTopology(
    {
      provinces: layer([square('150000', [112, 42]), square('460000', [109, 18.5])]),
      lines: layer([dash]),
    },
    0.01,
  ),
  specks: [[114.4, 10.4]] as const,
};

describe('drawOutline', () => {
  const svg = drawOutline(outline);

  it('draws a path for each province, and the southern ones in the inset', () => {
    expect(svg).toMatch(/<path id="outline-150000" data-adcode="150000" d="M[\d ]+l[\d -]+z"\/>/);
    expect(svg).toContain('<use href="#outline-460000"/>');
    expect(svg).not.toContain('<use href="#outline-150000"/>');
  });

  it('draws the dashes and the dots', () => {
    expect(svg).toMatch(/id="outline-dashes" d="M\d+ \d+l-?\d+-\d+"/);
    expect(svg).toMatch(/id="outline-dots" d="M\d+ \d+h0"/);
  });

  it('reads only a written outline', () => {
    expect(parseOutline(JSON.stringify(outline))).toEqual(outline);
    expect(() => parseOutline('[]')).toThrow(TypeError);
  });
});
