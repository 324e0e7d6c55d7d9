import type { RelationCounts } from '../domain/corpus/touch.ts';
import { countsStatements } from '../domain/filters/filter.ts';
import type { RegionId } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import { countStrategiesAt } from '../domain/panel/panelLists.ts';
import { countsAt, type ViewModel } from '../domain/view/viewModel.ts';

interface Words {
  readonly none: string;
  readonly heading: string;
  readonly strategies: (count: number) => string;
  readonly relation: Readonly<Record<keyof RelationCounts, (count: number) => string>>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    none: 'No statements',
    heading: 'Statements: ',
    strategies: (count) => `Strategies: ${count}`,
    relation: {
      direct: (count) => `${count} direct`,
      within: (count) => `${count} within`,
      through: (count) => `${count} through groupings`,
    },
  },
  zh: {
    none: '没有发言',
    heading: '发言：',
    strategies: (count) => `战略：${count} 项`,
    relation: {
      direct: (count) => `直接涉及 ${count} 条`,
      within: (count) => `范围内 ${count} 条`,
      through: (count) => `因所属区域 ${count} 条`,
    },
  },
};

/** The only sentence about how many statements concern a region. */
export function countText(counts: RelationCounts, language: Language): string {
  const { none, heading, relation } = WORDS[language];
  const { direct, within, through } = counts;
  const parts = [
    // A region that is reached only through groupings is named as such.
    (direct > 0 || within === 0) && relation.direct(direct),
    within > 0 && relation.within(within),
    through > 0 && relation.through(through),
  ];
  if (direct + within + through === 0) return none;
  return heading + parts.filter(Boolean).join(' · ');
}

/** How many strategies apply to a region. */
export function strategiesText(count: number, language: Language): string {
  return WORDS[language].strategies(count);
}

/** What filters count at a region: its statements, or its strategies in a report without statements. */
export function regionText(
  viewModel: Pick<ViewModel, 'linked' | 'filterResult'>,
  region: RegionId,
  language: Language,
): string {
  return countsStatements(viewModel.linked, viewModel.filterResult.filters)
    ? countText(countsAt(viewModel, region), language)
    : strategiesText(countStrategiesAt(viewModel, region), language);
}
