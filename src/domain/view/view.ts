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

/** What the panel is open on. */
export type Selection =
  | { readonly kind: 'region'; readonly id: RegionId }
  | { readonly kind: 'strategy'; readonly id: StrategyId }
  | { readonly kind: 'speaker'; readonly id: SpeakerId };

/** Whether a statement holds words in quotation marks, or a rendering of what was said, or both. */
export type Voice = 'direct' | 'reported';
export const VOICES: readonly Voice[] = ['direct', 'reported'];

/** Each dimension lets pass any of its values; an empty one lets everything pass. */
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

/** `map`: the map. `list`: the same regions as a table in its place. */
export type Layout = 'map' | 'list';
export const LAYOUTS: readonly Layout[] = ['map', 'list'];

/** Everything that is shareable; the address holds what differs from the default. */
export interface ViewState {
  readonly selection: Selection | null;
  readonly filters: Filters;
  /** Groupings switched on, in the order they were. */
  readonly overlays: readonly GroupingId[];
  /** The map layer: what the colours of the regions mean. */
  readonly mode: MapLayerId;
  /** Whether the counties are drawn. */
  readonly counties: boolean;
  readonly layout: Layout;
  readonly language: Language;
}

/** The view one starts with, in the reader's language. */
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
