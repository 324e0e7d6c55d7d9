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
import { DEFAULT_MAP_LAYER } from './mapLayerIds.ts';

/** The region, strategy or speaker that is selected. The panel shows it. */
export type Selection =
  | { readonly kind: 'region'; readonly id: RegionId }
  | { readonly kind: 'strategy'; readonly id: StrategyId }
  | { readonly kind: 'speaker'; readonly id: SpeakerId };

/** `direct`: words in quotation marks. `reported`: reported words. A statement may have both. */
export type Voice = 'direct' | 'reported';
export const VOICES: readonly Voice[] = ['direct', 'reported'];

/** A statement passes a dimension when it has any of its values, or when the dimension is empty. It must pass all dimensions. */
export interface Filters {
  readonly types: readonly StrategyTypeId[];
  readonly sections: readonly SectionId[];
  readonly bodies: readonly Body[];
  readonly voices: readonly Voice[];
  readonly groupings: readonly GroupingId[];
}
export type FilterDimension = keyof Filters;
export const FILTER_DIMENSIONS: readonly FilterDimension[] = [
  'types',
  'sections',
  'bodies',
  'voices',
  'groupings',
];
export const NO_FILTERS: Filters = {
  types: [],
  sections: [],
  bodies: [],
  voices: [],
  groupings: [],
};

/** `map`: the map. `list`: a table of the same regions. */
export type Layout = 'map' | 'list';
export const LAYOUTS: readonly Layout[] = ['map', 'list'];

/** The state that can be shared. The address contains what differs from the default. */
export interface ViewState {
  readonly selection: Selection | null;
  readonly filters: Filters;
  /** The groupings that are shown, in the order in which they were switched on. */
  readonly overlays: readonly GroupingId[];
  /** The map layer: what the colours of the regions mean. */
  readonly mode: MapLayerId;
  /** Whether the counties are drawn. */
  readonly counties: boolean;
  readonly layout: Layout;
  readonly language: Language;
}

/** The first view of the app, in the user's language. */
export function defaultView(language: Language): ViewState {
  return {
    selection: null,
    filters: NO_FILTERS,
    overlays: [],
    mode: DEFAULT_MAP_LAYER,
    counties: false,
    layout: 'map',
    language,
  };
}
