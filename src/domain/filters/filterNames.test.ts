import { expect, it } from 'vitest';
import { grouping, reportOf, section } from '../../../tests/fixtures/make.ts';
import { createAtlas } from '../regions/atlas.ts';
import { linkReport } from './filter.ts';
import { allNamesSet, namesSet } from './filterNames.ts';
import { groupingId, sectionId, strategyTypeId } from '../ids.ts';
import type { Filters } from '../view/view.ts';
import { NO_FILTERS } from '../view/view.ts';

const marine = strategyTypeId('marine');
const delta = groupingId('delta');
const linked = linkReport(
  reportOf({
    types: [
      { id: marine, name: { zh: '海洋经济', en: 'Marine' }, short: { zh: '海洋', en: 'Sea' } },
    ],
    sections: [section(sectionId('s1'))],
  }),
  createAtlas({
    schema: 1,
    places: [],
    groupings: [grouping(delta, [], { short: { zh: '长三角', en: 'Delta' } })],
  }),
);
const labels = {
  bodies: {
    deputy: 'deputies',
    member: 'members',
    'not-stated': 'not stated',
    collective: 'together',
    government: 'government',
  },
  voices: { direct: 'quoted', reported: 'reported' },
};
const filters: Filters = {
  types: [marine],
  sections: [sectionId('s1')],
  bodies: ['member', 'deputy'],
  voices: ['direct'],
  groupings: [delta],
  reports: [],
};

it('allNamesSet names the values dimension by dimension, in the given language', () => {
  expect(allNamesSet(linked, filters, 'zh', labels)).toEqual([
    '海洋',
    's1',
    'members',
    'deputies',
    'quoted',
    '长三角',
  ]);
  expect(namesSet(linked, filters, 'groupings', 'en', labels)).toEqual(['Delta']);
  expect(allNamesSet(linked, NO_FILTERS, 'en', labels)).toEqual([]);
});

it('allNamesSet leaves out values that the report does not have', () => {
  const foreign = { ...NO_FILTERS, types: [strategyTypeId('gone')], groupings: [groupingId('x')] };
  expect(allNamesSet(linked, foreign, 'en', labels)).toEqual([]);
});
