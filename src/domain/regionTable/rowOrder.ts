import type { Language } from '../language.ts';
import { memoize } from '../memoize.ts';
import type { RegionRow } from './regionRows.ts';

export const SORT_KEYS = [
  'name',
  'province',
  'layer',
  'own',
  'through',
  'strategies',
  'members',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export interface Sorting {
  readonly key: SortKey;
  readonly direction: 'ascending' | 'descending';
}
export const MOST_FIRST: Sorting = { key: 'own', direction: 'descending' };

/** Names from A, numbers from the largest; a second click reverses it. */
export function afterPress(before: Sorting, key: SortKey): Sorting {
  if (before.key === key)
    return { key, direction: before.direction === 'ascending' ? 'descending' : 'ascending' };
  return { key, direction: key === 'name' || key === 'province' ? 'ascending' : 'descending' };
}

/** Chinese is sorted by pinyin, English by the alphabet. */
const ORDERS = { zh: 'zh-CN-u-co-pinyin', en: 'en' } as const satisfies Record<Language, string>;
/** Created at the first use: the module is loaded in advance, and creating a collator is slow. */
const collatorOf = memoize((language: Language) => new Intl.Collator(ORDERS[language]));

function numberOf({ counts, region, layerValue }: RegionRow, key: SortKey): number {
  if (key === 'layer') return layerValue ?? Number.MIN_SAFE_INTEGER;
  if (key === 'members') return region.kind === 'grouping' ? region.members.length : 0;
  return key === 'name' || key === 'province' ? 0 : (counts?.[key] ?? -1);
}

/** Equal rows stay in the order of the region table. */
export function sortRows(
  rows: readonly RegionRow[],
  { key, direction }: Sorting,
  language: Language,
): readonly RegionRow[] {
  const { compare } = collatorOf(language);
  const sign = direction === 'ascending' ? 1 : -1;
  const nameOf = (row: RegionRow): string =>
    (key === 'name' ? row.region : row.province)?.short[language] ?? '';
  const isByName = key === 'name' || key === 'province';
  return rows.toSorted((a, b) =>
    isByName ? sign * compare(nameOf(a), nameOf(b)) : sign * (numberOf(a, key) - numberOf(b, key)),
  );
}
