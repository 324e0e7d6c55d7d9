import type { Grouping, GroupingCategory } from './region.ts';

/** The categories in the order a list shows them: the ones people ask for first. */
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

/** Sorts groupings into their categories, empty ones left out, the given order kept inside each. */
export function byCategory(groupings: readonly Grouping[]): readonly GroupingSection[] {
  return GROUPING_CATEGORIES.map((category) => ({
    category,
    groupings: groupings.filter((grouping) => grouping.category === category),
  })).filter((section) => section.groupings.length > 0);
}

/** Case, accents, spaces, hyphens, dashes and quotation marks make no difference. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\p{M}]/gu, '');
}

/** The groupings one of whose names in either language contains `text`; all of them for a blank one. */
export function findGroupings(groupings: readonly Grouping[], text: string): readonly Grouping[] {
  const query = fold(text);
  return groupings.filter(({ name, short }) =>
    [name.zh, name.en, short.zh, short.en].some((spelling) => fold(spelling).includes(query)),
  );
}
