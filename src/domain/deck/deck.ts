import type { StatementId, StrategyId } from '../ids.ts';
import type { Bilingual, Language } from '../language.ts';
import type { Bounds } from '../regions/region.ts';
import type { ViewState } from '../view/view.ts';

/**
 * The camera of a scene. `selection` fits the selection of the scene into any size of window; `bounds`
 * shows the captured part of the map, in degrees.
 */
export type SceneCamera =
  | { readonly kind: 'country' }
  | { readonly kind: 'selection' }
  | { readonly kind: 'bounds'; readonly bounds: Bounds };

/** The statement or strategy that is shown in large type next to the map. */
export type Spotlight =
  | {
      readonly kind: 'statement';
      readonly id: StatementId;
      /** The parts that are shown, from 0; left out for all parts. */
      readonly parts?: readonly number[];
    }
  | { readonly kind: 'strategy'; readonly id: StrategyId };

/** The part of a view that a scene contains. The layout of a scene is always the map. */
export type SceneView = Omit<ViewState, 'layout' | 'language'>;

/** A text that may be missing in one language or both. */
export type PartlyBilingual = Partial<Bilingual>;

/** One scene of a deck: everything that the audience sees, and the speaker's notes. */
export interface Scene {
  /** A slug, unique in its deck. */
  readonly id: string;
  readonly title: PartlyBilingual;
  /** The small line above the title. */
  readonly kicker: PartlyBilingual;
  readonly view: SceneView;
  readonly camera: SceneCamera;
  readonly spotlight: Spotlight | null;
  /** Null for the show's own. */
  readonly theme: 'light' | 'dark' | 'projector' | null;
  /** Null for the show's own. */
  readonly language: Language | null;
  /** The speaker's notes. They are never shown to the audience. */
  readonly notes: PartlyBilingual;
  /** The planned time in whole seconds; 0 where none is planned. */
  readonly seconds: number;
}

/** An ordered list of scenes for one report. */
export interface Deck {
  /** A slug; `shipped` decks have their report's id. */
  readonly id: string;
  readonly title: PartlyBilingual;
  /** The id of the report. */
  readonly report: string;
  /** The planned time of the whole deck in whole seconds; 0 for the sum of the scenes. */
  readonly seconds: number;
  readonly scenes: readonly Scene[];
}

/** A reference of a scene to something that is missing in the report. */
export interface Missing {
  /** `part`: a part of the statement `id`, which has fewer parts. */
  readonly kind: 'region' | 'strategy' | 'speaker' | 'statement' | 'part' | 'type' | 'section';
  readonly id: string;
  /** `not-here`: it may exist. The texts of a long report and the counties are loaded when they are needed. */
  readonly why: 'gone' | 'not-here';
}
