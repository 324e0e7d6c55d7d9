import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlases } from '../../../tests/fixtures/arbitraries.ts';
import { grouping, member, place } from '../../../tests/fixtures/make.ts';
import { createAtlas } from './atlas.ts';
import { adcode, groupingId } from '../ids.ts';
import type { ClickLevel } from './regionsAt.ts';
import { regionForLevel, regionsAt } from './regionsAt.ts';
import { GROUPING_CATEGORIES } from './region.ts';

const henan = adcode('410000');
const zhengzhou = adcode('410100');
const kaifeng = adcode('410200');
const shanxi = adcode('140000');
const jincheng = adcode('140500');
const shanghai = adcode('310000');

const atlas = createAtlas({
  schema: 1,
  places: [
    place(shanxi, { level: 'province' }),
    place(jincheng, { parent: shanxi }),
    place(shanghai, { level: 'province' }),
    place(henan, { level: 'province' }),
    place(zhengzhou, { parent: henan }),
    place(kaifeng, { parent: henan }),
  ],
  groupings: [
    grouping(groupingId('plate'), [member(henan)], { category: 'plate' }),
    grouping(groupingId('basin'), [member(henan, { partial: true }), member(shanxi)], {
      category: 'basin',
    }),
    grouping(groupingId('wide-cluster'), [member(zhengzhou), member(kaifeng), member(jincheng)]),
    grouping(groupingId('cluster'), [member(zhengzhou, { role: 'core' })]),
  ],
});
const idsAt = (spot: Parameters<typeof regionsAt>[1]) => regionsAt(atlas, spot).map(({ id }) => id);

describe('regionsAt', () => {
  it('lists the city, its province, then the groupings, the most specific first', () => {
    const ids = ['410100', '410000', 'cluster', 'wide-cluster', 'basin', 'plate'];
    expect(idsAt({ places: [zhengzhou, henan] })).toEqual(ids);
    expect(idsAt({ places: [zhengzhou] })).toEqual(ids);
  });

  it('gives the membership of the smallest place', () => {
    const memberships = regionsAt(atlas, { places: [zhengzhou] }).flatMap((layer) =>
      layer.kind === 'grouping' ? [[layer.membership.role, layer.membership.extent]] : [],
    );
    expect(memberships).toEqual([
      ['core', 'whole'],
      ['member', 'whole'],
      ['member', 'partial'],
      ['member', 'whole'],
    ]);
  });

  it('includes the city under a province, although the map does not draw it', () => {
    const [first, second] = regionsAt(atlas, { places: [henan], city: zhengzhou });
    expect(first).toMatchObject({ id: zhengzhou, level: 'prefecture', drawn: false });
    expect(second).toMatchObject({ id: henan, level: 'province', drawn: true });
  });

  it('leaves out the city under the marker of another place', () => {
    expect(idsAt({ places: [kaifeng, henan], city: zhengzhou })).not.toContain(zhengzhou);
    expect(idsAt({ places: [henan], city: jincheng })).not.toContain(jincheng);
  });

  it('lists the neighbour that a marker overlaps after the place of the marker', () => {
    expect(idsAt({ places: [henan, jincheng, shanxi], city: jincheng }).slice(0, 3)).toEqual([
      henan,
      jincheng,
      shanxi,
    ]);
  });

  it('is empty over the sea, and for an unknown code', () => {
    expect(idsAt({ places: [] })).toEqual([]);
    expect(idsAt({ places: [], city: zhengzhou })).toEqual([]);
    expect(idsAt({ places: [adcode('999999')] })).toEqual([]);
  });
});

describe('regionForLevel', () => {
  const inHenan = regionsAt(atlas, { places: [henan], city: zhengzhou });
  it.each<[ClickLevel, string]>([
    ['place', '410000'],
    ['prefecture', '410100'],
    ['province', '410000'],
    ['urban-agglomeration', 'cluster'],
    ['basin', 'basin'],
    ['free-trade-port', '410000'],
  ])('with %s preferred, over a province that covers its city, gives %s', (level, id) => {
    expect(regionForLevel(level, inHenan)?.id).toBe(id);
  });

  it('gives a municipality where cities are preferred', () => {
    const offer = regionsAt(atlas, { places: [shanghai], city: shanghai });
    expect(regionForLevel('prefecture', offer)?.id).toBe(shanghai);
  });

  it('gives nothing over the sea', () => {
    expect(regionForLevel('basin', [])).toBeUndefined();
  });
});

describe('regionsAt and regionForLevel for all positions', () => {
  const spots = atlases.chain((some) =>
    fc.record({
      some: fc.constant(some),
      id: fc.constantFrom(...some.places.map(({ id }) => id)),
      city: fc.constantFrom(null, ...some.places.map(({ id }) => id)),
    }),
  );
  const levels = fc.constantFrom<ClickLevel>(
    'place',
    'prefecture',
    'province',
    ...GROUPING_CATEGORIES,
  );

  it('list each region once: the smallest place, the divisions around it, and all its groupings', () => {
    fc.assert(
      fc.property(spots, ({ some, id, city }) => {
        const offer = regionsAt(some, { places: [id], city });
        const smallest = offer[0]?.kind === 'place' ? offer[0].id : id;
        const expected = [
          ...some.lineage(smallest).map((one) => one.id),
          ...some.membershipsOf(smallest).map((membership) => membership.grouping),
        ];
        expect(offer.map((layer) => layer.id).sort()).toEqual([...expected].sort());
      }),
    );
  });

  it('choose one of the options, of the preferred level where there is one', () => {
    fc.assert(
      fc.property(spots, levels, ({ some, id, city }, level) => {
        const offer = regionsAt(some, { places: [id], city });
        const choice = regionForLevel(level, offer);
        expect(offer).toContain(choice);
        if (level !== 'place' && offer.some((layer) => layer.level === level))
          expect(choice?.level).toBe(level);
      }),
    );
  });

  it('choose the same level again after the user has chosen an option', () => {
    fc.assert(
      fc.property(spots, ({ some, id, city }) => {
        const offer = regionsAt(some, { places: [id], city });
        for (const layer of offer) {
          if (layer.level === 'place') continue;
          expect(regionForLevel(layer.level, offer)?.level).toBe(layer.level);
        }
      }),
    );
  });
});
