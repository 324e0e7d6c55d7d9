import type { StatementId, StrategyId } from '../ids.ts';
import type { Bilingual, Language } from '../language.ts';
import type { Bounds } from '../regions/region.ts';
import type { ViewState } from '../view/view.ts';

/**
 * Where a scene looks. `selection` follows what the scene selects, whatever shape the picture has;
 * `bounds` keeps what was captured in sight, in degrees.
 */
export type SceneCamera =
  | { readonly kind: 'country' }
  | { readonly kind: 'selection' }
  | { readonly kind: 'bounds'; readonly bounds: Bounds };

/** What is set large beside the map. */
export type Spotlight =
  | {
      readonly kind: 'statement';
      readonly id: StatementId;
      /** Which of its parts are shown, from 0; absent for all of them. */
      readonly parts?: readonly number[];
    }
  | { readonly kind: 'strategy'; readonly id: StrategyId };

/** The shareable part of a view that a scene fixes; layout is always the map. */
export type SceneView = Omit<ViewState, 'layout' | 'language'>;

/** A text that may still lack one of its languages. */
export type PartlyBilingual = Partial<Bilingual>;

/** One picture of a deck: everything the room sees, and what the speaker has in hand. */
export interface Scene {
  /** A slug, unique in its deck. */
  readonly id: string;
  readonly title: PartlyBilingual;
  /** The small line above the title. */
  readonly kicker: PartlyBilingual;
  readonly view: SceneView;
  readonly camera: SceneCamera;
  readonly spotlight: Spotlight | null;
  /** Null to keep what the show has. */
  readonly theme: 'light' | 'dark' | 'projector' | null;
  /** Null to keep what the show has. */
  readonly language: Language | null;
  /** What the speaker has in hand; never shown to the room. */
  readonly notes: PartlyBilingual;
  /** Planned, in whole seconds; 0 for unplanned. */
  readonly seconds: number;
}

/** An ordered list of scenes for one report. */
export interface Deck {
  /** A slug; `shipped` decks have their report's id. */
  readonly id: string;
  readonly title: PartlyBilingual;
  /** The report its scenes speak of. */
  readonly report: string;
  /** Planned for the whole, in whole seconds; 0 for the sum of its scenes. */
  readonly seconds: number;
  readonly scenes: readonly Scene[];
}

/** Why a scene does not hold in the report at hand: what it names and is not there. */
export interface Missing {
  /** `part`: a part of the statement `id`, which has fewer now. */
  readonly kind: 'region' | 'strategy' | 'speaker' | 'statement' | 'part' | 'type' | 'section';
  readonly id: string;
  /** `not-here`: it may exist; the words of a long report and the counties come when they are wanted. */
  readonly why: 'gone' | 'not-here';
}
