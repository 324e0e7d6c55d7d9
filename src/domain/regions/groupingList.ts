import { fold } from '../search/foldText.ts';
import { LANGUAGES } from '../language.ts';
import type { Grouping, GroupingCategory } from './region.ts';

/** Those that users look for most come first. */
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

export interface GroupingSection {
  readonly category: GroupingCategory;
  readonly groupings: readonly Grouping[];
}

/** Keeps the order within each category; empty ones are left out. */
export function byCategory(groupings: readonly Grouping[]): readonly GroupingSection[] {
  return GROUPING_CATEGORIES.map((category) => ({
    category,
    groupings: groupings.filter((grouping) => grouping.category === category),
  })).filter((section) => section.groupings.length > 0);
}

/** In either language; all for a blank text. */
export function findGroupings(groupings: readonly Grouping[], text: string): readonly Grouping[] {
  const query = fold(text);
  return groupings.filter(({ name, short }) =>
    LANGUAGES.some((language) =>
      [name[language], short[language]].some((spelling) => fold(spelling).includes(query)),
    ),
  );
}
