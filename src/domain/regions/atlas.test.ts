import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlases } from '../../../tests/fixtures/arbitraries.ts';
import { grouping, member, place } from '../../../tests/fixtures/make.ts';
import { createAtlas } from './atlas.ts';
import { containsGrouping, overlapsOf } from './groupingOverlaps.ts';
import { adcode, groupingId } from '../ids.ts';
import type { Grouping } from './region.ts';

const henan = adcode('410000');
const zhengzhou = adcode('410100');
const luoyang = adcode('410300');
const jiyuan = adcode('419001');
const lankao = adcode('410225');
const chongqing = adcode('500000');
const youyang = adcode('500242');
const delta = groupingId('delta');

const places = [
  place(henan, { level: 'province' }),
  place(zhengzhou, { parent: henan }),
  place(lankao, { level: 'county', parent: zhengzhou }),
  place(luoyang, { parent: henan }),
  place(jiyuan, { parent: henan }),
  place(chongqing, { level: 'province' }),
  place(youyang, { level: 'county', parent: chongqing }),
];
const atlasWith = (...groupings: readonly Grouping[]) =>
  createAtlas({ schema: 1, places, groupings });

describe('lineage', () => {
  it('goes from a county to its province', () => {
    expect(
      atlasWith()
        .lineage(lankao)
        .map(({ id }) => id),
    ).toEqual([lankao, zhengzhou, henan]);
  });

  it('is empty for an unknown code', () => {
    expect(atlasWith().lineage(adcode('999999'))).toEqual([]);
  });
});

describe('region', () => {
  it('finds a region by code or slug only', () => {
    const atlas = atlasWith(grouping(delta, [member(henan)]));
    expect(atlas.region(henan)?.kind).toBe('place');
    expect(atlas.region(delta)?.kind).toBe('grouping');
    expect(atlas.region(groupingId('constructor'))).toBeUndefined();
  });
});

describe('memberships', () => {
  it('come from the place’s own row first', () => {
    const atlas = atlasWith(
      grouping(delta, [member(henan), member(zhengzhou, { role: 'core', partial: true })]),
    );
    expect(atlas.membershipIn(zhengzhou, delta)).toMatchObject({
      via: 'self',
      role: 'core',
      extent: 'partial',
    });
  });

  it('come from the province when it belongs wholly', () => {
    const atlas = atlasWith(grouping(delta, [member(henan, { verified: 'partly' })]));
    expect(atlas.membershipIn(lankao, delta)).toMatchObject({
      via: 'province',
      extent: 'whole',
      verified: 'partly',
    });
  });

  it('are partial when only a part of the province belongs and the source does not list its counties', () => {
    const atlas = atlasWith(grouping(delta, [member(henan, { partial: true })]));
    expect(atlas.membershipIn(zhengzhou, delta)).toMatchObject({
      via: 'province',
      extent: 'partial',
    });
  });

  it('exist only for the listed counties and the cities around them', () => {
    const atlas = atlasWith(
      grouping(delta, [member(henan, { partial: true, counties: [adcode('410122')] })]),
    );
    expect(atlas.membershipIn(zhengzhou, delta)?.extent).toBe('partial');
    expect(atlas.membershipIn(luoyang, delta)).toBeUndefined();
    expect(atlas.membershipIn(lankao, delta)).toBeUndefined();
  });

  it('do not pass between directly administered units with similar codes', () => {
    const atlas = atlasWith(
      grouping(delta, [member(henan, { partial: true, counties: [adcode('419002')] })]),
    );
    expect(atlas.membershipIn(jiyuan, delta)).toBeUndefined();
  });

  it('are whole for a directly administered unit that is listed', () => {
    const atlas = atlasWith(
      grouping(delta, [member(henan, { partial: true, counties: [jiyuan] })]),
    );
    expect(atlas.membershipIn(jiyuan, delta)?.extent).toBe('whole');
  });

  it('come from the cities, and are whole when every city belongs wholly', () => {
    const all = atlasWith(
      grouping(
        delta,
        [zhengzhou, luoyang, jiyuan].map((id) => member(id)),
      ),
    );
    expect(all.membershipIn(henan, delta)).toMatchObject({ via: 'cities', extent: 'whole' });
    const some = atlasWith(grouping(delta, [member(zhengzhou), member(luoyang)]));
    expect(some.membershipIn(henan, delta)?.extent).toBe('partial');
    const half = atlasWith(
      grouping(delta, [member(zhengzhou, { partial: true }), member(luoyang), member(jiyuan)]),
    );
    expect(half.membershipIn(henan, delta)?.extent).toBe('partial');
  });

  it('are partial for a municipality with one county that belongs', () => {
    const atlas = atlasWith(grouping(delta, [member(youyang)]));
    expect(atlas.membershipIn(chongqing, delta)).toMatchObject({
      via: 'cities',
      extent: 'partial',
    });
  });

  it('pass from a county to its province, two levels above', () => {
    const atlas = atlasWith(grouping(delta, [member(lankao)]));
    expect(atlas.membershipIn(zhengzhou, delta)?.extent).toBe('partial');
    expect(atlas.membershipIn(henan, delta)?.extent).toBe('partial');
  });

  it('have the weakest verification of their rows, and are core when one row is core', () => {
    const atlas = atlasWith(
      grouping(delta, [member(zhengzhou, { verified: 'no' }), member(luoyang, { role: 'core' })]),
    );
    expect(atlas.membershipIn(henan, delta)).toMatchObject({ role: 'core', verified: 'no' });
    const members = atlasWith(grouping(delta, [member(zhengzhou)]));
    expect(members.membershipIn(henan, delta)?.role).toBe('member');
  });

  it('are the same by place and by grouping', () => {
    fc.assert(
      fc.property(atlases, (atlas) => {
        for (const { id } of atlas.groupings) {
          const seated = atlas.places.filter((each) =>
            atlas.membershipsOf(each.id).some((membership) => membership.grouping === id),
          );
          expect(atlas.placesIn(id)).toEqual(seated.map((each) => each.id).sort());
        }
      }),
    );
  });

  it('exist also for the divisions around a place, and whole ones pass to the places inside', () => {
    fc.assert(
      fc.property(atlases, (atlas) => {
        for (const each of atlas.places) {
          for (const membership of atlas.membershipsOf(each.id)) {
            const outer = atlas.lineage(each.id).slice(1);
            for (const { id } of outer)
              expect(atlas.membershipIn(id, membership.grouping)).toBeDefined();
            if (membership.via !== 'self' || membership.extent !== 'whole') continue;
            for (const child of atlas.childrenOf(each.id)) {
              const inner = atlas.membershipIn(child.id, membership.grouping);
              expect(inner?.via === 'self' || inner?.extent === 'whole').toBe(true);
            }
          }
        }
      }),
    );
  });
});

describe('overlapsOf', () => {
  const west = groupingId('west');

  it('counts prefecture-level units and detects containment', () => {
    const atlas = atlasWith(
      grouping(delta, [member(henan)]),
      grouping(west, [member(luoyang), member(jiyuan)]),
    );
    expect(overlapsOf(atlas, delta)).toEqual([{ grouping: west, shared: 2, kind: 'contains' }]);
    expect(overlapsOf(atlas, west)).toEqual([{ grouping: delta, shared: 2, kind: 'inside' }]);
  });

  it('leaves out cities of a province when only other counties belong', () => {
    const atlas = atlasWith(
      grouping(delta, [member(henan, { partial: true, counties: [adcode('410122')] })]),
      grouping(west, [member(luoyang)]),
    );
    expect(overlapsOf(atlas, delta)).toEqual([]);
  });

  it('is symmetric, and containment is mutual only for the same territory', () => {
    fc.assert(
      fc.property(atlases, (atlas) => {
        for (const { id } of atlas.groupings) {
          expect(containsGrouping(atlas, id, id)).toBe(false);
          for (const overlap of overlapsOf(atlas, id)) {
            const back = overlapsOf(atlas, overlap.grouping).find((one) => one.grouping === id);
            expect(back?.shared).toBe(overlap.shared);
          }
        }
      }),
    );
  });
});
