import type { StatementId, StrategyId } from '../ids.ts';
import type { Bilingual, Language } from '../language.ts';
import type { Bounds } from '../regions/region.ts';
import type { ViewState } from '../view/view.ts';

/** Bounds are in degrees. */
export type SceneCamera =
  | { readonly kind: 'country' }
  | { readonly kind: 'selection' }
  | { readonly kind: 'bounds'; readonly bounds: Bounds };

/** What is shown in large type beside the map. */
export type Spotlight =
  | {
      readonly kind: 'statement';
      readonly id: StatementId;
      /** Indexes of the parts that are shown; absent for all parts. */
      readonly parts?: readonly number[];
    }
  | { readonly kind: 'strategy'; readonly id: StrategyId };

/** Layout is always the map. */
export type SceneView = Omit<ViewState, 'report' | 'compare' | 'indicator' | 'layout' | 'language'>;

export type PartlyBilingual = Partial<Bilingual>;

export interface Scene {
  /** A slug, unique in its deck. */
  readonly id: string;
  readonly title: PartlyBilingual;
  /** The small line above the title. */
  readonly kicker: PartlyBilingual;
  readonly view: SceneView;
  readonly camera: SceneCamera;
  readonly spotlight: Spotlight | null;
  /** Null to keep the theme of the show. */
  readonly theme: 'light' | 'dark' | 'projector' | null;
  /** Null to keep the language of the show. */
  readonly language: Language | null;
  /** Never shown to the audience. */
  readonly notes: PartlyBilingual;
  /** Planned, in whole seconds; 0 for unplanned. */
  readonly seconds: number;
}

export interface Deck {
  /** The deck that comes with a report has the report's id. */
  readonly id: string;
  readonly title: PartlyBilingual;
  readonly report: string;
  /** Whole seconds; 0 for the sum of its scenes. */
  readonly seconds: number;
  readonly scenes: readonly Scene[];
}

export interface Missing {
  /** `part`: the statement has fewer parts now. */
  readonly kind: 'region' | 'strategy' | 'speaker' | 'statement' | 'part' | 'type' | 'section';
  readonly id: string;
  /** `not-loaded`: it may exist; long reports and counties are loaded on demand. */
  readonly why: 'missing' | 'not-loaded';
}
