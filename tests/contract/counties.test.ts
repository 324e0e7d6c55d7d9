import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { topologyReader } from '../../src/data/readTopology.ts';
import { adcode, groupingId } from '../../src/domain/ids.ts';
import { ARTEFACTS } from '../../src/domain/artefacts.ts';
import { createAtlas } from '../../src/domain/regions/atlas.ts';
import { withCounties } from '../../src/domain/regions/counties.ts';
import { runSync } from '../../src/scheduling/runChunked.ts';
import { toCountyShapes } from '../../src/map/countyShapes.ts';
import { placeAt } from '../../src/map/placesAt.ts';
import { loadRealCounties, loadRealRegions } from '../fixtures/realData.ts';
import { readingOf } from '../fixtures/readingOf.ts';

const file: unknown = JSON.parse(
  readFileSync(new URL(`../../public/${ARTEFACTS.countyShapes}`, import.meta.url), 'utf8'),
);
const shapes = runSync(toCountyShapes(readingOf(topologyReader(['counties'])(file))));
const { places, names } = loadRealCounties();
const atlas = withCounties(createAtlas(loadRealRegions()), places);

describe('memberships of counties', () => {
  const border = groupingId('border-areas');

  it('a county on the land border is in the border areas, and its neighbour inland is not', () => {
    const place = (code: string) => atlas.place(adcode(code))?.name.zh;
    expect([place('152501'), place('152502')]).toEqual(['二连浩特市', '锡林浩特市']);
    expect(atlas.membershipIn(adcode('152501'), border)?.extent).toBe('whole');
    expect(atlas.membershipIn(adcode('152502'), border)).toBeUndefined();
  });

  it('a county of Haixi other than Golmud is not in Sanjiangyuan', () => {
    expect(atlas.membershipIn(adcode('632802'), groupingId('sanjiangyuan'))).toBeUndefined();
  });
});

describe('counties, boundaries and parents agree', () => {
  it('each of the 2,891 shapes belongs to a known place', () => {
    expect(shapes.ids.size).toBe(2891);
    expect([...shapes.ids].filter((id) => !atlas.place(id))).toEqual([]);
  });

  it('every county has a shape, a label point inside it, and a parent', () => {
    expect(places.filter(({ id }) => !shapes.ids.has(id))).toEqual([]);
    expect(places.filter(({ id, labelPoint }) => placeAt(shapes, labelPoint) !== id)).toEqual([]);
    expect(places.filter(({ parent }) => parent === null || !atlas.place(parent))).toEqual([]);
  });

  it('every county can be searched', () => {
    expect(names.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
    expect(names.filter(({ zh }) => zh.length === 0)).toEqual([]);
    expect(names.find(({ id }) => id === '410184')).toMatchObject({
      latin: ['xinzheng'],
      initials: ['xz'],
    });
  });
});
