import { describe, expect, it } from 'vitest';
import { grouping } from '../../../tests/fixtures/make.ts';
import { byCategory, findGroupings } from './groupingList.ts';
import { groupingId } from '../ids.ts';

const delta = grouping(groupingId('yangtze-river-delta'), [], {
  category: 'major-strategy-area',
  name: { zh: '长江三角洲', en: 'Yangtze River Delta' },
  short: { zh: '长三角', en: 'Yangtze River Delta' },
});
const bend = grouping(groupingId('yellow-river-ji-bend'), [], {
  category: 'metropolitan-area',
  name: { zh: '黄河“几”字弯都市圈', en: 'Yellow River “Ji”-shaped bend' },
  short: { zh: '“几”字弯', en: 'Ji bend' },
});
const circle = grouping(groupingId('chengdu-chongqing'), [], {
  category: 'urban-agglomeration',
  name: { zh: '成渝地区双城经济圈', en: 'Chengdu–Chongqing economic circle' },
  short: { zh: '成渝', en: 'Chengdu–Chongqing' },
});
const all = [circle, bend, delta];

describe('findGroupings', () => {
  it.each([
    ['长三角', delta],
    ['yangtze', delta],
    ['几字弯', bend],
    ['ji-shaped', bend],
    ['chengdu chongqing', circle],
    ['CHENGDU-C', circle],
  ])('finds the groupings for %s', (text, expected) => {
    expect(findGroupings(all, text)).toEqual([expected]);
  });

  it('finds all for a blank text and none for an unknown one', () => {
    expect(findGroupings(all, '  ')).toEqual(all);
    expect(findGroupings(all, 'Atlantis')).toEqual([]);
  });
});

describe('byCategory', () => {
  it('puts strategy areas first and leaves out empty categories', () => {
    expect(byCategory(all)).toEqual([
      { category: 'major-strategy-area', groupings: [delta] },
      { category: 'urban-agglomeration', groupings: [circle] },
      { category: 'metropolitan-area', groupings: [bend] },
    ]);
  });
});
