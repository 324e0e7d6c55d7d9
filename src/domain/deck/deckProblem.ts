export type DeckField = 'id' | 'title' | 'report' | 'seconds' | 'scenes' | SceneField;
export type SceneField =
  | 'scene'
  | 'id'
  | 'title'
  | 'kicker'
  | 'notes'
  | 'view'
  | 'camera'
  | 'spotlight'
  | 'content'
  | 'builds'
  | 'theme'
  | 'language'
  | 'seconds';

export type DeckProblem =
  /** The first line that is not UTF-8, counted from 1. Files only. */
  | { readonly kind: 'not-utf8'; readonly line: number }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-deck' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'other-report'; readonly report: string }
  | { readonly kind: 'no-scenes' }
  | { readonly kind: 'too-many'; readonly count: number; readonly max: number }
  /** Scenes are counted from 1; null for a field of the deck itself. */
  | { readonly kind: 'field'; readonly scene: number | null; readonly field: DeckField }
  /** The camera of a scene is an area without width or height. */
  | { readonly kind: 'no-area'; readonly scene: number }
  | { readonly kind: 'same-id'; readonly scene: number; readonly first: number };
