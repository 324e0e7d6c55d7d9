import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersOf, linkedReports } from '../../../tests/fixtures/arbitraries.ts';
import {
  byRelation,
  countByRegion,
  plainTouch,
  statementsIn,
  statementsOf,
} from '../../../tests/fixtures/statements.ts';
import { createStatementFilter } from '../filters/filter.ts';
import type { RegionId } from '../ids.ts';
import { reachingGroupings } from '../panel/panelLists.ts';
import { RELATIONS } from './touch.ts';
import { hasBit, indicesOf } from './bits.ts';
import { position } from './columns.ts';

const NO_COUNTS = { direct: 0, within: 0, through: 0 };
const filtered = linkedReports.chain((linked) =>
  fc.record({ linked: fc.constant(linked), filters: filtersOf(linked) }),
);

function regionsOf({
  atlas,
}: {
  readonly atlas: {
    readonly places: readonly { id: RegionId }[];
    readonly groupings: readonly { id: RegionId }[];
  };
}) {
  return [...atlas.places, ...atlas.groupings].map(({ id }) => id);
}

describe('the statement index agrees with a touch index of the statements', () => {
  it('for the statements, relations and filtered counts of a region', () => {
    fc.assert(
      fc.property(filtered, ({ linked, filters }) => {
        const plain = plainTouch(linked);
        const filterResult = createStatementFilter(linked).matching(filters);
        const ids = new Set(statementsIn(linked, indicesOf(filterResult)).map(({ id }) => id));
        const counts = countByRegion(plain, ({ id }) => ids.has(id));
        for (const region of regionsOf(linked)) {
          const lists = byRelation(plain, region);
          const found = linked.statements.at(region);
          for (const relation of RELATIONS)
            expect(statementsIn(linked, found[relation]).map(({ id }) => id)).toEqual(
              lists[relation].map(({ item }) => item.id),
            );
          expect(linked.statements.countsAt(region, filterResult)).toEqual(
            counts.get(region) ?? NO_COUNTS,
          );
          const touching = statementsOf(linked).filter((_, at) =>
            hasBit(linked.statements.touching(region), at),
          );
          expect(touching.map(({ id }) => id)).toEqual(plain.at(region).map(({ item }) => item.id));
        }
      }),
    );
  });

  it('for the groupings through which a statement reaches a region', () => {
    fc.assert(
      fc.property(linkedReports, (linked) => {
        const plain = plainTouch(linked);
        for (const region of regionsOf(linked))
          for (const at of linked.statements.at(region).through) {
            const [statement] = statementsIn(linked, [at]);
            const touches = plain.items.find(({ item }) => item.id === statement?.id)?.regions;
            expect(reachingGroupings(linked, position(at), region)).toEqual(
              (touches?.get(region) ?? []).map(({ tie }) => tie),
            );
          }
      }),
    );
  });
});
