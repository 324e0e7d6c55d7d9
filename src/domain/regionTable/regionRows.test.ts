import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportsWithView } from '../../../tests/fixtures/arbitraries.ts';
import { loadRealLinked, loadRealNames } from '../../../tests/fixtures/realData.ts';
import { createStatementFilter } from '../filters/filter.ts';
import { strategyTypeId } from '../ids.ts';
import { LANGUAGES } from '../language.ts';
import type { RegionRow } from './regionRows.ts';
import { ROW_LEVELS, rowsOf } from './regionRows.ts';
import type { SortKey } from './rowOrder.ts';
import { afterPress, MOST_FIRST, SORT_KEYS, sortRows } from './rowOrder.ts';
import { findRows, spellingsOf } from './rowSearch.ts';
import { deriveViewModel } from '../view/viewModel.ts';
import { defaultView, NO_FILTERS } from '../view/view.ts';

const linked = loadRealLinked();
const { atlas } = linked;
const filter = createStatementFilter(linked);
const viewModel = deriveViewModel(linked, filter, defaultView('en'));
const spellings = spellingsOf(atlas, loadRealNames());
const named = (rows: readonly RegionRow[]) => rows.map(({ region }) => region.short.en);
const row = (rows: readonly RegionRow[], name: string) => {
  const found = rows.find(({ region }) => region.short.en === name);
  if (!found) throw new Error(`no row ${name}`);
  return found;
};
const provinces = rowsOf(atlas, viewModel, 'province');
const cities = rowsOf(atlas, viewModel, 'city');
const groupings = rowsOf(atlas, viewModel, 'grouping');

describe('rowsOf', () => {
  it('gives every region once, by level', () => {
    expect([provinces.length, groupings.length]).toEqual([34, 34]);
    expect(provinces.length + cities.length).toBe(atlas.places.length);
  });

  it('gives the province, the groupings and the counts of a place', () => {
    expect(row(cities, 'Zhengzhou')).toMatchObject({
      province: { id: '410000' },
      counts: { own: 2, through: 0, byProvince: false, strategies: 4 },
      faded: false,
    });
    expect(row(cities, 'Zhengzhou').groupings.map(({ id }) => id)).toEqual([
      'yellow-river-basin',
      'central-plains',
      'rise-of-central',
    ]);
  });

  it('gives the groupings that contain a grouping', () => {
    expect(named(groupings)).toContain('Pearl River Delta');
    expect(row(groupings, 'Pearl River Delta').groupings.map(({ id }) => id)).toContain(
      'greater-bay-area',
    );
  });

  it('gives no counts without a report', () => {
    expect(rowsOf(atlas, null, 'province').every(({ counts }) => counts === null)).toBe(true);
    expect(row(provinces, 'Jilin').counts?.own).toBe(0);
  });

  it('follows the filters, and fades the same regions as the map', () => {
    const types = [strategyTypeId('marine')];
    const view = { ...defaultView('en'), filters: { ...NO_FILTERS, types } };
    const filtered = rowsOf(atlas, deriveViewModel(linked, filter, view), 'province');
    expect(row(filtered, 'Henan')).toMatchObject({ counts: { own: 0 }, faded: true });
    expect(row(filtered, 'Fujian')).toMatchObject({ counts: { own: 1 }, faded: false });
  });
});

describe('sortRows', () => {
  it('starts with the regions with the most statements', () => {
    const own = sortRows(provinces, MOST_FIRST, 'en').map(({ counts }) => counts?.own ?? -1);
    expect(own).toEqual(own.toSorted((a, b) => b - a));
    expect(own[0]).toBeGreaterThan(1);
  });

  it('sorts names by the alphabet, in Chinese by pinyin', () => {
    const byName = { key: 'name', direction: 'ascending' } as const;
    expect(named(sortRows(provinces, byName, 'en')).slice(0, 3)).toEqual([
      'Anhui',
      'Beijing',
      'Chongqing',
    ]);
    expect(sortRows(provinces, byName, 'zh')[0]?.region.short.zh).toBe('安徽');
  });

  it('reverses the order when the same header is clicked again', () => {
    expect(afterPress(MOST_FIRST, 'own')).toEqual({ key: 'own', direction: 'ascending' });
    expect(afterPress(MOST_FIRST, 'name')).toEqual({ key: 'name', direction: 'ascending' });
    expect(afterPress(MOST_FIRST, 'strategies').direction).toBe('descending');
  });

  it('keeps all rows and sorts them, for generated reports', () => {
    fc.assert(
      fc.property(
        reportsWithView,
        fc.constantFrom(...ROW_LEVELS),
        fc.constantFrom<SortKey>(...SORT_KEYS),
        fc.constantFrom('ascending' as const, 'descending' as const),
        fc.constantFrom(...LANGUAGES),
        ({ linked: some, view }, level, key, direction, language) => {
          const rows = rowsOf(
            some.atlas,
            deriveViewModel(some, createStatementFilter(some), view),
            level,
          );
          const sorted = sortRows(rows, { key, direction }, language);
          expect(new Set(sorted)).toEqual(new Set(rows));
          expect(sorted).toHaveLength(rows.length);
          if (key === 'own') {
            const own = sorted.map(({ counts }) => counts?.own ?? -1);
            const order = own.toSorted((a, b) => (direction === 'ascending' ? a - b : b - a));
            expect(own).toEqual(order);
          }
        },
      ),
    );
  });
});

describe('findRows', () => {
  it.each([
    ['河南', 'Henan'],
    ['henan', 'Henan'],
    ['Hén án', 'Henan'],
    ['xizang', 'Xizang'],
    ['台', 'Taiwan'],
  ])('finds with %s the province %s', (text, name) => {
    expect(named(findRows(provinces, spellings, text))).toContain(name);
  });

  it('finds the cities of a province by its name', () => {
    const found = findRows(cities, spellings, 'henan');
    expect(named(found)).toContain('Zhengzhou');
    expect(found.length).toBeGreaterThanOrEqual(18);
  });

  it('allows a typo where nothing matches', () => {
    expect(named(findRows(provinces, spellings, 'guizhuo'))).toEqual(['Guizhou']);
  });

  it('finds nothing for an unknown text, and everything for a blank one', () => {
    expect(findRows(provinces, spellings, 'qqqqqq')).toEqual([]);
    expect(findRows(provinces, spellings, '  ')).toBe(provinces);
  });

  it('finds every region by its own names, and only given rows', () => {
    for (const rows of [provinces, cities, groupings]) {
      for (const one of rows) {
        for (const name of [one.region.short.zh, one.region.short.en])
          expect(findRows(rows, spellings, name)).toContain(one);
      }
    }
  });
});
