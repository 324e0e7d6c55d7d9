import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedReports } from '../../../tests/fixtures/arbitraries.ts';
import { grouping, member, place } from '../../../tests/fixtures/make.ts';
import {
  byRelation,
  countByRegion,
  plainTouch,
  statementsOf,
} from '../../../tests/fixtures/statements.ts';
import { createAtlas } from '../regions/atlas.ts';
import { containsGrouping } from '../regions/groupingOverlaps.ts';
import { adcode, groupingId, type RegionId } from '../ids.ts';
import type { Grouping } from '../regions/region.ts';
import { RELATIONS, strongest, total, touchesOf } from './touch.ts';

const sichuan = adcode('510000');
const chengdu = adcode('510100');
const aba = adcode('513200');
const basin = groupingId('basin');
const west = groupingId('west');

const places = [
  place(sichuan, { level: 'province' }),
  place(chengdu, { parent: sichuan }),
  place(aba, { parent: sichuan }),
];
const atlasWith = (...groupings: readonly Grouping[]) =>
  createAtlas({ schema: 1, places, groupings });
const basinOf = grouping(basin, [member(sichuan, { partial: true })]);
const westOf = grouping(west, [member(sichuan)]);

function relationsOf(touches: ReturnType<typeof touchesOf>): Record<string, string> {
  return Object.fromEntries([...touches].map(([id, list]) => [id, strongest(list)]));
}

describe('a tie to a place', () => {
  it('touches the place, the divisions around it and the groupings it wholly belongs to', () => {
    const touches = touchesOf(atlasWith(westOf), { places: [chengdu], groupings: [] });
    expect(relationsOf(touches)).toEqual({
      [chengdu]: 'direct',
      [sichuan]: 'within',
      [west]: 'within',
    });
  });

  it('does not touch a grouping that only a part of the province belongs to', () => {
    const touches = touchesOf(atlasWith(basinOf), { places: [chengdu], groupings: [] });
    expect(touches.has(basin)).toBe(false);
  });

  it('does not touch the cities of a province', () => {
    const touches = touchesOf(atlasWith(), { places: [sichuan], groupings: [] });
    expect([...touches.keys()]).toEqual([sichuan]);
  });
});

describe('a tie to a grouping', () => {
  it('touches every member place, whole or partial', () => {
    const touches = touchesOf(atlasWith(basinOf), { places: [], groupings: [basin] });
    expect(relationsOf(touches)).toEqual({
      [basin]: 'direct',
      [sichuan]: 'through',
      [chengdu]: 'through',
      [aba]: 'through',
    });
  });

  it('touches the groupings inside it as "through" and those around it as "within"', () => {
    const small = groupingId('small');
    const atlas = atlasWith(westOf, grouping(small, [member(chengdu)]));
    expect(touchesOf(atlas, { places: [], groupings: [west] }).get(small)).toEqual([
      { relation: 'through', tie: west },
    ]);
    expect(touchesOf(atlas, { places: [], groupings: [small] }).get(west)).toEqual([
      { relation: 'within', tie: small },
    ]);
  });
});

it('an item with several touches counts once, under the strongest relation', () => {
  const touches = touchesOf(atlasWith(basinOf, westOf), {
    places: [chengdu],
    groupings: [basin, west],
  });
  expect(touches.get(chengdu)).toEqual([
    { relation: 'direct', tie: chengdu },
    { relation: 'through', tie: basin },
    { relation: 'through', tie: west },
  ]);
  expect(strongest(touches.get(chengdu) ?? [])).toBe('direct');
});

describe('for generated reports', () => {
  const regionsOf = ({ atlas }: { atlas: ReturnType<typeof createAtlas> }): readonly RegionId[] => [
    ...atlas.places.map(({ id }) => id),
    ...atlas.groupings.map(({ id }) => id),
  ];

  it('the counts equal the lengths of the lists, and add up to the distinct statements', () => {
    fc.assert(
      fc.property(linkedReports, fc.func(fc.boolean()), (linked, keep) => {
        const touch = plainTouch(linked);
        const counts = countByRegion(touch, keep);
        for (const region of regionsOf(linked)) {
          const lists = byRelation(touch, region, keep);
          const count = counts.get(region) ?? { direct: 0, within: 0, through: 0 };
          for (const relation of RELATIONS) expect(lists[relation]).toHaveLength(count[relation]);
          const distinct = new Set(
            statementsOf(linked)
              .filter((statement) => keep(statement))
              .filter((statement) =>
                touchesOf(linked.atlas, {
                  places: statement.places.map((tie) => tie.place),
                  groupings: statement.groupings.map((tie) => tie.grouping),
                }).has(region),
              )
              .map(({ id }) => id),
          );
          expect(total(count)).toBe(distinct.size);
          const listed = RELATIONS.flatMap((relation) => lists[relation]).map(
            ({ item }) => item.id,
          );
          expect(new Set(listed)).toEqual(distinct);
          expect(listed).toHaveLength(distinct.size);
        }
      }),
    );
  });

  it('the relation "through" exists only by a membership', () => {
    fc.assert(
      fc.property(linkedReports, (linked) => {
        const { atlas } = linked;
        for (const { regions } of plainTouch(linked).items) {
          for (const [region, touches] of regions) {
            for (const { relation, tie } of touches) {
              const source = atlas.grouping(tie);
              if (relation !== 'through') continue;
              if (!source) expect.fail(`through ${tie}, which is no grouping`);
              const target = atlas.grouping(region);
              const place = atlas.place(region);
              const follows = target
                ? containsGrouping(atlas, source.id, target.id)
                : place !== undefined && atlas.membershipIn(place.id, source.id) !== undefined;
              expect(follows).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('every member of a tied grouping is touched', () => {
    fc.assert(
      fc.property(linkedReports, (linked) => {
        const { atlas } = linked;
        for (const { item, regions } of plainTouch(linked).items) {
          for (const { grouping: tie } of item.groupings) {
            for (const id of atlas.placesIn(tie)) expect(regions.has(id)).toBe(true);
          }
        }
      }),
    );
  });
});
