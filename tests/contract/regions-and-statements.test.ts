import { describe, expect, it } from 'vitest';
import { overlapsOf } from '../../src/domain/regions/groupingOverlaps.ts';
import { createStatementFilter } from '../../src/domain/filters/filter.ts';
import { adcode, groupingId, type RegionId, strategyTypeId } from '../../src/domain/ids.ts';
import { countsAt, deriveViewModel, ownCount } from '../../src/domain/view/viewModel.ts';
import { defaultView, type Filters, NO_FILTERS } from '../../src/domain/view/view.ts';
import { indicesOf } from '../../src/domain/corpus/bits.ts';
import { loadRealLinked, loadRealReport } from '../fixtures/realData.ts';
import { idsAt, passingOf, statementsIn } from '../fixtures/statements.ts';

const linked = loadRealLinked();
const { atlas } = linked;
const filter = createStatementFilter(linked);
const matching = (filters: Filters) => statementsIn(linked, indicesOf(filter.matching(filters)));
const basin = groupingId('yellow-river-basin');
const delta = groupingId('yangtze-river-delta');
const ethnic = groupingId('ethnic-autonomous');

/** The statements at a region, by relation, as ids. */
function at(region: RegionId): Record<string, readonly string[]> {
  return idsAt(linked, region);
}

describe('memberships', () => {
  it('Jiangsu belongs wholly to the Yangtze River Delta through its cities', () => {
    expect(atlas.membershipIn(adcode('320000'), delta)).toMatchObject({
      extent: 'whole',
      via: 'cities',
      role: 'core',
    });
  });

  it('Zhengzhou belongs to the Yellow River basin in part, as Henan does', () => {
    expect(atlas.membershipIn(adcode('410100'), basin)).toMatchObject({
      extent: 'partial',
      via: 'province',
    });
  });

  it('Youyang is an ethnic autonomous area, while Chongqing is one only in part', () => {
    expect(atlas.membershipIn(adcode('500242'), ethnic)?.extent).toBe('whole');
    expect(atlas.membershipIn(adcode('500000'), ethnic)?.extent).toBe('partial');
  });

  it('the urban agglomeration of the Strait rests on the plan of the economic zone', () => {
    const coast = atlas.grouping(groupingId('guangdong-fujian-zhejiang-coast'));
    expect(coast?.members).toHaveLength(20);
    expect(coast?.document?.zh).toMatch(/^《海峡西岸经济区发展规划》（.*，2011年3月）$/);
    expect(coast?.document?.en).toMatch(/Economic Zone West of the Taiwan Strait .*March 2011/);
  });

  it('the Hainan free trade port is the island without Sansha', () => {
    const port = groupingId('hainan-free-trade-port');
    const island = atlas.childrenOf(adcode('460000')).filter(({ id }) => id !== '460300');
    expect(atlas.grouping(port)?.members.map(({ place }) => place)).toEqual(
      island.map(({ id }) => id),
    );
    expect(atlas.membershipIn(adcode('460300'), port)).toBeUndefined();
    expect(atlas.membershipIn(adcode('460100'), port)?.extent).toBe('whole');
    expect(atlas.membershipIn(adcode('460000'), port)?.extent).toBe('partial');
  });

  it('of Golmud, only a town belongs to Sanjiangyuan', () => {
    const sources = groupingId('sanjiangyuan');
    expect(atlas.membershipIn(adcode('632801'), sources)).toMatchObject({
      extent: 'partial',
      via: 'self',
    });
    expect(atlas.membershipIn(adcode('632800'), sources)?.extent).toBe('partial');
    expect(atlas.membershipIn(adcode('632700'), sources)?.extent).toBe('whole');
  });

  it.each(['469025', '469026', '469027', '469028', '469029', '469030'])(
    'the autonomous county %s is an ethnic autonomous area',
    (code) => {
      expect(atlas.place(adcode(code))?.name.zh).toMatch(/自治县$/u);
      expect(atlas.membershipIn(adcode(code), ethnic)?.extent).toBe('whole');
      expect(atlas.membershipIn(adcode('460000'), ethnic)?.extent).toBe('partial');
    },
  );

  it('two cities of the Corps on the land border belong to the border areas in part', () => {
    for (const code of ['659008', '659012'])
      expect(atlas.membershipIn(adcode(code), groupingId('border-areas'))).toMatchObject({
        extent: 'partial',
        verified: 'no',
      });
  });

  it('the four clusters overlap the Yellow River basin', () => {
    const overlapping = overlapsOf(atlas, basin).map(({ grouping }) => String(grouping));
    expect(overlapping).toEqual(
      expect.arrayContaining([
        'shandong-peninsula',
        'central-plains',
        'guanzhong-plain',
        'yellow-river-ji-bend',
      ]),
    );
  });

  it('the Pearl River Delta lies inside the Greater Bay Area', () => {
    const inside = overlapsOf(atlas, groupingId('pearl-river-delta'));
    expect(inside).toContainEqual({ grouping: 'greater-bay-area', shared: 9, kind: 'inside' });
  });
});

describe('statements by region', () => {
  it('Henan has three statements within it, separate from those through groupings', () => {
    expect(at(adcode('410000'))).toEqual({
      direct: [],
      within: ['zhuang-jianqiu', 'zhang-gaiping', 'wang-dubo'],
      through: [],
    });
  });

  it('the Yellow River basin has only Wang Dubo, because its provinces are partial members', () => {
    expect(at(basin)).toEqual({ direct: ['wang-dubo'], within: [], through: [] });
  });

  it('Shaanxi is reached through the Yellow River basin', () => {
    expect(at(adcode('610000'))['through']).toContain('wang-dubo');
  });

  it('Youyang has the statement of Qi Meiwen, and Yangzhou in Jiangsu does not', () => {
    expect(at(adcode('500242'))['direct']).toEqual(['qi-meiwen']);
    expect(Object.values(at(adcode('321000'))).flat()).not.toContain('qi-meiwen');
    expect(at(adcode('500000'))['within']).toEqual(['qi-meiwen']);
  });

  it('Jilin has no statement of its own, but one through the border areas', () => {
    expect(at(adcode('220000'))).toEqual({ direct: [], within: [], through: ['luo-qing'] });
  });

  it('Jiyuan is counted in Henan', () => {
    expect(at(adcode('419001'))['direct']).toEqual(['zhuang-jianqiu']);
  });
});

describe('filters', () => {
  it('Marine leaves the coast, and statements of Fujian and Xiamen', () => {
    const filters = { ...NO_FILTERS, types: [strategyTypeId('marine')] };
    const viewModel = deriveViewModel(linked, filter, { ...defaultView('en'), filters });
    const coast = linked.atlas.placesIn(groupingId('marine-economy-coastal'));
    expect(viewModel.highlighted).toEqual(new Set(coast));
    const spokenOf = [...(viewModel.highlighted ?? [])].filter(
      (id) => ownCount(countsAt(viewModel, id)) > 0,
    );
    expect(spokenOf).toEqual(['350000', '350200']);
    expect(passingOf(viewModel).map(({ id }) => id)).toContain('feng-hongchang');
  });

  it('only Meng Hui has a body that the report does not state', () => {
    const names = matching({ ...NO_FILTERS, bodies: ['not-stated'] }).map(({ id }) => id);
    expect(names).toEqual(['meng-hui']);
  });

  it('Luo Qing is not quoted', () => {
    const quoted = matching({ ...NO_FILTERS, voices: ['direct'] }).map(({ id }) => id);
    expect(quoted).not.toContain('luo-qing');
    expect(quoted).toContain('zhuang-jianqiu');
  });

  it('the counts by type agree with a count of the strategies one by one', () => {
    const report = loadRealReport();
    for (const type of report.types) {
      const ofType = new Set(
        report.strategies.filter((each) => each.type === type.id).map(({ id }) => id),
      );
      const recounted = report.statements.filter((each) =>
        each.strategies.some((id) => ofType.has(id)),
      );
      expect(matching({ ...NO_FILTERS, types: [type.id] })).toEqual(recounted);
      expect(recounted.length).toBeGreaterThan(0);
    }
  });
});
