import { describe, expect, it } from 'vitest';
import {
  loadRealCounties,
  loadRealLinked,
  loadRealRegions,
} from '../../../tests/fixtures/realData.ts';
import { createAtlas } from './atlas.ts';
import { overlapsOf, prefecturesIn } from './groupingOverlaps.ts';
import { withCounties } from './counties.ts';
import { countyPlaces } from './countyTable.ts';
import { linkCorpus } from '../filters/filter.ts';
import { adcode, groupingId } from '../ids.ts';
import { regionsAt } from './regionsAt.ts';

const base = createAtlas(loadRealRegions());
const counties = loadRealCounties();
const atlas = withCounties(base, counties.places);
const xinzheng = adcode('410184');
const memberships = (code: string) =>
  atlas.membershipsOf(adcode(code)).map(({ grouping, extent }) => `${grouping} ${extent}`);

describe('withCounties', () => {
  it('puts counties inside their city and province', () => {
    expect(atlas.lineage(xinzheng).map(({ short }) => short.en)).toEqual([
      'Xinzheng',
      'Zhengzhou',
      'Henan',
    ]);
    expect(atlas.childrenOf(adcode('410100')).map(({ id }) => id)).toContain(xinzheng);
    const inChongqing = atlas.childrenOf(adcode('500000')).map(({ id }) => id);
    expect(inChongqing).toContain('500242');
    expect(inChongqing).toEqual([...new Set(inChongqing)].sort());
  });

  it('gives counties the memberships of their city or province', () => {
    expect(memberships(xinzheng)).toEqual([
      'yellow-river-basin partial',
      'central-plains whole',
      'rise-of-central whole',
    ]);
  });

  it('gives counties a membership only where a partial member lists them', () => {
    expect(memberships('611002')).toContain('guanzhong-plain whole');
    expect(memberships('611023').join()).not.toContain('guanzhong-plain');
    expect(atlas.membershipIn(adcode('611002'), groupingId('guanzhong-plain'))?.via).toBe(
      'province',
    );
  });

  it('changes nothing for other regions', () => {
    expect(atlas.places).toBe(base.places);
    for (const { id } of base.places)
      expect(atlas.membershipsOf(id)).toEqual(base.membershipsOf(id));
    for (const { id } of base.groupings) {
      expect(atlas.placesIn(id)).toEqual(base.placesIn(id));
      expect(prefecturesIn(atlas, id)).toEqual(prefecturesIn(base, id));
    }
    const delta = groupingId('yangtze-river-delta');
    expect(overlapsOf(atlas, delta)).toEqual(overlapsOf(base, delta));
  });

  it('leaves out counties that the region table has', () => {
    const youyang = base.place(adcode('500242'));
    expect(youyang).toBeDefined();
    const again = withCounties(base, youyang ? [{ ...youyang, parent: null }] : []);
    expect(again.place(adcode('500242'))).toBe(youyang);
    expect(again.counties).toEqual([]);
  });

  it('puts counties first among the regions at a position', () => {
    const layers = regionsAt(atlas, { places: [xinzheng, adcode('410000')] });
    expect(layers.slice(0, 3)).toMatchObject([
      { id: xinzheng, drawn: true },
      { id: '410100', level: 'prefecture', drawn: true },
      { id: '410000', drawn: true },
    ]);
  });
});

describe('a report with counties', () => {
  const before = loadRealLinked();
  const linked = linkCorpus(before.corpus, atlas);

  it('touches a county through its groupings, not through its city', () => {
    const { direct, within, through } = linked.statements.at(xinzheng);
    expect([direct.length, within.length]).toEqual([0, 0]);
    expect(through.length).toBeGreaterThan(0);
    expect(before.statements.at(adcode('410100')).direct.length).toBeGreaterThan(0);
  });

  it('touches a county with strategies in the same way', () => {
    const touching = linked.strategies.at(xinzheng);
    expect(touching.length).toBeGreaterThan(0);
    for (const { regions } of touching)
      expect(regions.get(xinzheng)?.every(({ relation }) => relation === 'through')).toBe(true);
  });

  it('changes no other count', () => {
    for (const { id } of [...base.places, ...base.groupings]) {
      expect(linked.statements.at(id)).toEqual(before.statements.at(id));
      expect(linked.strategies.at(id).length).toBe(before.strategies.at(id).length);
    }
  });
});

it('countyPlaces rejects a table with an incomplete row', () => {
  const table = {
    schema: 1 as const,
    ids: [xinzheng],
    parents: [adcode('410100')],
    types: [2],
    zh: ['新郑市'],
    zhShort: [''],
    en: ['Xinzheng'],
    enShort: [''],
    pinyin: ['xin zheng'],
    bounds: [113_500, 34_300, 113_900, 34_600],
    points: [113_740, 34_400],
  };
  expect(countyPlaces(table)[0]).toMatchObject({
    type: 'county-level-city',
    short: { zh: '新郑市', en: 'Xinzheng' },
    bounds: [113.5, 34.3, 113.9, 34.6],
  });
  expect(() => countyPlaces({ ...table, points: [113_740] })).toThrow(/410184 is incomplete/u);
});
