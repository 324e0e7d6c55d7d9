import type { Grouping, GroupingCategory } from './region.ts';

/** The categories in the order of a list: those that users look for most come first. */
const GROUPING_CATEGORIES: readonly GroupingCategory[] = [
  'major-strategy-area',
  'basin',
  'urban-agglomeration',
  'metropolitan-area',
  'plate',
  'free-trade-port',
  'special-type-area',
  'ecological-area',
  'geographic',
];

/** One section of a list of groupings. */
export interface GroupingSection {
  readonly category: GroupingCategory;
  readonly groupings: readonly Grouping[];
}

/** Groups by category and keeps the order within each. Empty categories are left out. */
export function byCategory(groupings: readonly Grouping[]): readonly GroupingSection[] {
  return GROUPING_CATEGORIES.map((category) => ({
    category,
    groupings: groupings.filter((grouping) => grouping.category === category),
  })).filter((section) => section.groupings.length > 0);
}

/** Removes differences of case, accents, spaces, hyphens, dashes and quotation marks. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\p{M}]/gu, '');
}

/** The groupings with a name that contains `text`, in either language; all for a blank text. */
export function findGroupings(groupings: readonly Grouping[], text: string): readonly Grouping[] {
  const query = fold(text);
  return groupings.filter(({ name, short }) =>
    [name.zh, name.en, short.zh, short.en].some((spelling) => fold(spelling).includes(query)),
  );
}
