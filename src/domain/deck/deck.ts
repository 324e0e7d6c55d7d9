import type { GroupingId, RegionId, StatementId, StrategyId } from '../ids.ts';
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
export type SceneView = Omit<
  ViewState,
  'report' | 'compare' | 'indicator' | 'chart' | 'beside' | 'layout' | 'language'
>;

export type PartlyBilingual = Partial<Bilingual>;

/** Which words of the spotlighted statement are shown; a text is verbatim. */
export type ShownWords =
  | { readonly kind: 'all' }
  /** These words alone. */
  | { readonly kind: 'only'; readonly text: string }
  /** All words, and all but these in grey. */
  | { readonly kind: 'marked'; readonly text: string };

/** A step of a scene. Where it says nothing, what the steps before have shown stays. */
export interface Build {
  readonly words: ShownWords | null;
  /** These groupings are added on the map. */
  readonly overlays: readonly GroupingId[];
  /** This region becomes the selected one. */
  readonly region: RegionId | null;
  /** The editor's translation of the words is added. */
  readonly gloss: boolean;
  /** So many lines of the scene's own content are shown. */
  readonly lines: number | null;
}

/** What a scene shows that is not of the report. */
export type OwnContent =
  /** Paragraphs, a list, a question to the audience, the first or the last words of a talk. */
  | {
      readonly kind: 'text' | 'list' | 'question' | 'opening' | 'closing';
      readonly lines: readonly PartlyBilingual[];
    }
  | { readonly kind: 'number'; readonly number: PartlyBilingual; readonly caption: PartlyBilingual }
  /** `image` is a data URL of a picture that `readPicture` has accepted. */
  | { readonly kind: 'picture'; readonly image: string; readonly alt: PartlyBilingual }
  /** Two to four regions side by side, with their numbers. */
  | { readonly kind: 'regions'; readonly ids: readonly RegionId[] };

export interface Scene {
  /** A slug, unique in its deck. */
  readonly id: string;
  readonly title: PartlyBilingual;
  /** The small line above the title. */
  readonly kicker: PartlyBilingual;
  readonly view: SceneView;
  readonly camera: SceneCamera;
  readonly spotlight: Spotlight | null;
  /** Shown instead of a spotlight; null for none. */
  readonly content: OwnContent | null;
  /** The first is what the scene begins with; empty for a scene that shows everything at once. */
  readonly builds: readonly Build[];
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
  /** `part`: the statement has fewer parts now; `words`: it no longer contains these words. */
  readonly kind:
    | 'region'
    | 'strategy'
    | 'speaker'
    | 'statement'
    | 'part'
    | 'words'
    | 'type'
    | 'section';
  readonly id: string;
  /** `not-loaded`: it may exist; long reports and counties are loaded on demand. */
  readonly why: 'missing' | 'not-loaded';
}
