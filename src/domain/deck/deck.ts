import type { StatementId, StrategyId } from '../ids.ts';
import type { Bilingual, Language } from '../language.ts';
import type { Bounds } from '../regions/region.ts';
import type { ViewState } from '../view/view.ts';

/**
 * What the camera of a scene shows: the country; the selection, on a map of any shape; or the captured
 * bounds, in degrees.
 */
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

/** The shareable part of a view that a scene fixes; layout is always the map. */
export type SceneView = Omit<ViewState, 'layout' | 'language'>;

/** A text that may still lack one of its languages. */
export type PartlyBilingual = Partial<Bilingual>;

/** One scene of a deck: what the audience sees, and the notes of the speaker. */
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
  /** Notes of the speaker; never shown to the audience. */
  readonly notes: PartlyBilingual;
  /** Planned, in whole seconds; 0 for unplanned. */
  readonly seconds: number;
}

/** An ordered list of scenes for one report. */
export interface Deck {
  /** A slug; the deck that comes with a report has the report's id. */
  readonly id: string;
  readonly title: PartlyBilingual;
  /** The id of the report that its scenes refer to. */
  readonly report: string;
  /** Planned for the whole deck, in whole seconds; 0 for the sum of its scenes. */
  readonly seconds: number;
  readonly scenes: readonly Scene[];
}

/** Something that a scene refers to and the open report does not have. */
export interface Missing {
  /** `part`: a part of the statement `id`, which has fewer now. */
  readonly kind: 'region' | 'strategy' | 'speaker' | 'statement' | 'part' | 'type' | 'section';
  readonly id: string;
  /** `not-loaded`: it may exist, since the texts of a long report and the counties are loaded on demand. */
  readonly why: 'missing' | 'not-loaded';
}
