import { describe, expect, it } from 'vitest';
import { place, reportOf, statement } from '../../../tests/fixtures/make.ts';
import { loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { linkReport } from '../filters/filter.ts';
import { type Adcode, adcode, statementId } from '../ids.ts';
import { createAtlas } from '../regions/atlas.ts';
import { findingOf } from './finding.ts';
import { quotationOrder } from './quotationOrder.ts';

const [jilin, sichuan, chengdu] = [adcode('220000'), adcode('510000'), adcode('510100')];
const atlas = createAtlas({
  schema: 1,
  places: [
    place(jilin, { level: 'province' }),
    place(sichuan, { level: 'province' }),
    place(chengdu, { parent: sichuan }),
  ],
  groupings: [],
});
/** The order for a report with one statement for each list of places. */
function orderOf(places: readonly (readonly Adcode[])[]) {
  const statements = places.map((at, index) =>
    statement(statementId(`s${String(index)}`), {
      places: at.map((tied) => ({ place: tied, basis: 'named' })),
    }),
  );
  const order = quotationOrder(linkReport(reportOf({ statements }), atlas));
  return order.map(({ at, place: { id } }) => [at, id]);
}

describe('the order of quotations', () => {
  it.each([
    ['no statement', []],
    ['statements without a place', [[], []]],
  ])('is empty for a report with %s', (_name, places) => {
    expect(orderOf(places)).toEqual([]);
  });

  it('alternates between provinces, the one with most statements first', () => {
    expect(orderOf([[jilin], [sichuan], [], [sichuan], [sichuan]])).toEqual([
      [1, sichuan],
      [0, jilin],
      [3, sichuan],
      [4, sichuan],
    ]);
  });

  it('shows a statement about a city at its province, after those about the province', () => {
    expect(orderOf([[chengdu], [sichuan]])).toEqual([
      [1, sichuan],
      [0, sichuan],
    ]);
  });

  it('says which place inside the province a statement is about', () => {
    const statements = [
      statement(statementId('s'), {
        places: [{ place: chengdu, basis: 'named' }],
      }),
      statement(statementId('t'), { places: [{ place: sichuan, basis: 'named' }] }),
    ];
    const order = quotationOrder(linkReport(reportOf({ statements }), atlas));
    expect(order.map(({ place: { id }, tied }) => [id, tied.id])).toEqual([
      [sichuan, sichuan],
      [sichuan, chengdu],
    ]);
  });

  it('shows a statement about two provinces once', () => {
    expect(orderOf([[jilin, sichuan], [sichuan]])).toEqual([
      [0, sichuan],
      [1, sichuan],
    ]);
  });

  it('contains all of 500 statements in one province', () => {
    const order = orderOf(Array.from({ length: 500 }, () => [chengdu]));
    expect(order).toHaveLength(500);
    expect(new Set(order.map(([, id]) => id))).toEqual(new Set([sichuan]));
  });

  it('of the 2024 Two Sessions starts in the province of the finding and visits each once before any twice', () => {
    const linked = loadRealLinked();
    const order = quotationOrder(linked);
    expect(order[0]?.place).toBe(findingOf(linked)?.most[0]);
    const provinces = new Set(order.map(({ place: { id } }) => id)).size;
    expect(new Set(order.slice(0, provinces).map(({ place: { id } }) => id)).size).toBe(provinces);
    expect(new Set(order.map(({ at }) => at)).size).toBe(order.length);
    expect(quotationOrder(loadRealLinked()).map(({ at }) => at)).toEqual(order.map(({ at }) => at));
  });
});
