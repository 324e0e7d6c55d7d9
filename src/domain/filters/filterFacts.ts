import type { Language } from '../language.ts';
import type { FilterDimension, Filters } from '../view/view.ts';
import type { FilterResult } from '../view/viewModel.ts';
import { countsStatements } from './filter.ts';
import { namesSet, type ValueLabels } from './filterNames.ts';
import type { FilterReach } from './filterReach.ts';

/** What a sentence about the filters needs, with names in one language. */
export interface FilterFacts {
  readonly filters: Filters;
  readonly names: Readonly<Record<FilterDimension, readonly string[]>>;
  /** Of the statements; in a report without statements, of the strategies. */
  readonly count: number;
  readonly isOfStatements: boolean;
  readonly reach: Pick<FilterReach, 'isNationwide'> & {
    readonly provinces: readonly string[];
    /** Set where the filters reach a single region. */
    readonly only: string | null;
  };
}

export function filterFactsOf(
  { linked, filters, count }: FilterResult,
  { regions, provinces, isNationwide }: FilterReach,
  language: Language,
  labels: ValueLabels,
): FilterFacts {
  const { atlas } = linked;
  const namesOf = (dimension: FilterDimension) =>
    namesSet(linked, filters, dimension, language, labels);
  const [only, ...others] = regions.map((id) => atlas.region(id)?.short[language] ?? id);
  return {
    filters,
    count,
    isOfStatements: countsStatements(linked, filters),
    names: {
      types: namesOf('types'),
      sections: namesOf('sections'),
      bodies: namesOf('bodies'),
      voices: namesOf('voices'),
      groupings: namesOf('groupings'),
      reports: namesOf('reports'),
    },
    reach: {
      isNationwide,
      provinces: provinces.map((id) => atlas.place(id)?.short[language] ?? id),
      only: others.length === 0 ? (only ?? null) : null,
    },
  };
}
