import type { Adcode, StrategyTypeId } from '../domain/ids.ts';
import type { PlaceScanner } from '../gazetteer/scanPlaces.ts';
import type { StrategyTerm } from './strategyTerms.ts';

/** What the finder knows beside the text. */
export interface DraftKnowledge {
  readonly scanPlaces: PlaceScanner;
  /** Whether the first place is the second one or lies in it. */
  readonly isWithin: (inner: Adcode, outer: Adcode) => boolean;
  readonly terms: readonly StrategyTerm[];
  /** The type of the strategies that are about a grouping. */
  readonly groupingTypes: ReadonlyMap<string, StrategyTypeId>;
}
