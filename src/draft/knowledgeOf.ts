import type { GroupingId, StrategyTypeId } from '../domain/ids.ts';
import type { Bilingual } from '../domain/language.ts';
import { type Gazetteer, isWithin } from '../gazetteer/gazetteer.ts';
import { createPlaceScanner } from '../gazetteer/scanPlaces.ts';
import type { DraftKnowledge } from './knowledge.ts';
import { type StrategySource, strategyTerms } from './strategyTerms.ts';

/** The types and strategies of a report, as far as the finder needs them; a report frame has them too. */
export interface KnownStrategies {
  readonly types: readonly {
    readonly id: StrategyTypeId;
    readonly name: Bilingual;
    readonly short: Bilingual;
  }[];
  readonly strategies: readonly {
    readonly title: Bilingual;
    readonly type: StrategyTypeId;
    readonly groupings: readonly GroupingId[];
  }[];
}

/** What the draft finder knows: all names of places, and the terms of one report. */
export function knowledgeOf(gazetteer: Gazetteer, known: KnownStrategies): DraftKnowledge {
  return {
    scanPlaces: createPlaceScanner(gazetteer),
    isWithin: (inner, outer) => isWithin(gazetteer, inner, outer),
    terms: strategyTerms(termSources(known)),
    groupingTypes: groupingTypes(known),
  };
}

/** The type of the strategy with the fewest groupings that lists a grouping. */
function groupingTypes({ strategies }: KnownStrategies): DraftKnowledge['groupingTypes'] {
  const specific = strategies.toSorted((a, b) => b.groupings.length - a.groupings.length);
  return new Map(
    specific.flatMap(({ type, groupings }) =>
      groupings.map((grouping) => [grouping, type] as const),
    ),
  );
}

function termSources({ strategies, types }: KnownStrategies): readonly StrategySource[] {
  return [
    ...strategies.map(({ type, title }) => ({ type, titles: [title.zh, title.en] })),
    ...types.map(({ id, name, short }) => ({ type: id, titles: [name.zh, name.en, short.zh] })),
  ];
}
