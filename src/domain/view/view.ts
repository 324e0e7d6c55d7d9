import type {
  GroupingId,
  MapLayerId,
  RegionId,
  SectionId,
  SpeakerId,
  StrategyId,
  StrategyTypeId,
} from '../ids.ts';
import type { Language } from '../language.ts';
import type { Body } from '../report/report.ts';
import { FIRST_REPORT } from '../report/library.ts';
import type { ChartView } from '../indicators/chartView.ts';
import type { IndicatorView } from '../indicators/indicatorView.ts';
import { DEFAULT_MAP_LAYER } from './mapLayerIds.ts';

export type Selection =
  | { readonly kind: 'region'; readonly id: RegionId }
  | { readonly kind: 'strategy'; readonly id: StrategyId }
  | { readonly kind: 'speaker'; readonly id: SpeakerId };

/** A statement may have both. */
export type Voice = 'direct' | 'reported';
export const VOICES: readonly Voice[] = ['direct', 'reported'];

/** A statement must pass every dimension: by any of its values, or because it is empty. */
export interface Filters {
  readonly types: readonly StrategyTypeId[];
  readonly sections: readonly SectionId[];
  readonly bodies: readonly Body[];
  readonly voices: readonly Voice[];
  readonly groupings: readonly GroupingId[];
  /** Ids of some of the reports that are shown together. */
  readonly reports: readonly string[];
}
export type FilterDimension = keyof Filters;
export const FILTER_DIMENSIONS: readonly FilterDimension[] = [
  'types',
  'sections',
  'bodies',
  'voices',
  'groupings',
  'reports',
];
export const NO_FILTERS: Filters = {
  types: [],
  sections: [],
  bodies: [],
  voices: [],
  groupings: [],
  reports: [],
};

/** `list`: a table of the same regions. */
export type Layout = 'map' | 'list';
export const LAYOUTS: readonly Layout[] = ['map', 'list'];

/** The address contains what differs from the default. */
export interface ViewState {
  /** The id of the open report. */
  readonly report: string;
  /** The id of the earlier report that it is compared with; null for none. */
  readonly compare: string | null;
  readonly selection: Selection | null;
  /** Regions that the selected one is compared with, at most {@link MOST_BESIDE}; empty unless a region is selected. */
  readonly beside: readonly RegionId[];
  readonly filters: Filters;
  /** In the order in which they were switched on. */
  readonly overlays: readonly GroupingId[];
  /** What the colours of the regions mean. */
  readonly mode: MapLayerId;
  /** Null unless the colours mean an indicator. */
  readonly indicator: IndicatorView | null;
  /** Beside the map; null for none, and without an indicator. */
  readonly chart: ChartView | null;
  readonly counties: boolean;
  readonly layout: Layout;
  readonly language: Language;
}

/** More regions side by side are not readable. */
export const MOST_BESIDE = 3;

/** One list, so that views without compared regions are compared by identity. */
export const NO_BESIDE: readonly RegionId[] = [];

export function defaultView(language: Language): ViewState {
  return {
    report: FIRST_REPORT.id,
    compare: null,
    selection: null,
    beside: NO_BESIDE,
    filters: NO_FILTERS,
    overlays: [],
    mode: DEFAULT_MAP_LAYER,
    indicator: null,
    chart: null,
    counties: false,
    layout: 'map',
    language,
  };
}
