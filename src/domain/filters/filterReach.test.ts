import { expect, it } from 'vitest';
import { loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { groupingId, sectionId, strategyTypeId } from '../ids.ts';
import { deriveFilterResult } from '../view/viewModel.ts';
import { type Filters, NO_FILTERS } from '../view/view.ts';
import { createStatementFilter } from './filter.ts';
import { reachOf } from './filterReach.ts';

const linked = loadRealLinked();
const filter = createStatementFilter(linked);
const reach = (given: Partial<Filters>) =>
  reachOf(deriveFilterResult(linked, filter, { ...NO_FILTERS, ...given }));

it('the marine strategies apply to the eleven coastal provinces, of which Xiamen is a part', () => {
  const { regions, provinces, isNationwide } = reach({ types: [strategyTypeId('marine')] });
  expect(regions).toEqual(['marine-economy-coastal']);
  expect(provinces).toHaveLength(11);
  expect(isNationwide).toBe(false);
});

it('a strategy without a place applies to the whole country', () => {
  expect(reach({ types: [strategyTypeId('urban-rural')] }).isNationwide).toBe(true);
  expect(reach({ sections: [sectionId('s1')] })).toMatchObject({
    isNationwide: true,
    source: 'strategies',
  });
});

it('strategies that the report does not name are left out', () => {
  const { regions } = reach({ types: [strategyTypeId('major-regional')] });
  expect(regions).toContain('greater-bay-area');
  expect(regions).not.toContain('beijing-tianjin-hebei');
});

it('a grouping reaches its provinces, also those that belong in part', () => {
  const { regions, provinces } = reach({ groupings: [groupingId('yellow-river-basin')] });
  expect(regions).toEqual(['yellow-river-basin']);
  expect(provinces).toHaveLength(9);
});

it('a body reaches the regions that its statements are tied to, and the whole country where there is no tie', () => {
  expect(reach({ bodies: ['deputy'] })).toMatchObject({ source: 'statements' });
  expect(reach({ bodies: ['deputy'] }).regions).toContain('350200');
  expect(reach({ bodies: ['government'] })).toMatchObject({
    regions: [],
    provinces: [],
    isNationwide: true,
  });
});
