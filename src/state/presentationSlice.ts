import type { MapLevel } from '../china/zoomLevels.ts';
import type { Deck } from '../domain/deck/deck.ts';
import type { DeckProblem } from '../domain/deck/deckProblem.ts';
import type { Show, Stage } from '../domain/deck/show.ts';
import type { SkippedBuild, SkippedScene } from '../domain/deck/validateDeck.ts';
import type { RegionId } from '../domain/ids.ts';
import type { Theme } from '../domain/view/theme.ts';
import type { SliceCreator } from './slice.ts';

const MAX_UNDO = 100;

interface UnreadableDeck {
  readonly problem: DeckProblem;
  readonly stored: unknown;
}

export interface PresentationState {
  /** The user asked for a show, by key or by an address that names a scene. */
  readonly isOn: boolean;
  /** The scene in the address, and the one on the stage; null outside a show. */
  readonly sceneId: string | null;
  /** The build of that scene, from 0. */
  readonly build: number;
  /** The theme that the show asks for; null for the user's own. */
  readonly theme: Theme | null;
  /** The divisions that the map fills in the scene; null where the zoom decides. */
  readonly level: MapLevel | null;
  /** The regions that the notes of the scene name: the map names them. */
  readonly named: ReadonlySet<RegionId>;
  /** The smallest text on the map, CSS pixels; null outside a show. */
  readonly textSize: number | null;
  readonly isRehearsing: boolean;
  readonly isEditing: boolean;
  /** The show plays by itself: so many seconds for each scene; null for one that the user plays. */
  readonly kiosk: number | null;
  readonly areToolsOpen: boolean;
  readonly show: Show | null;
  readonly deck: Deck | null;
  /** What the audience sees: derived from show and deck, with a stable identity. */
  readonly stage: Stage | null;
  readonly skippedScenes: readonly SkippedScene[];
  readonly skippedBuilds: readonly SkippedBuild[];
  /** Whether a window of the other role, stage or speaker, answers. */
  readonly isLinked: boolean;
}

/** Why the last edit is not on this device; `outdated`: another window has stored a newer deck. */
export type UnsavedReason = 'denied' | 'full' | 'outdated';

export interface UserDeckState {
  /** Null while the user has none: then the report's deck is played. */
  readonly deck: Deck | null;
  /** The decks before each edit of this visit, oldest first. */
  readonly past: readonly (Deck | null)[];
  /** The decks that were undone since the last edit, the next one to redo last. */
  readonly future: readonly (Deck | null)[];
  /** The field that the last edit changed; further typing in it belongs to the same undo step. */
  readonly lastField: string | null;
  readonly unreadable: UnreadableDeck | null;
  /** The revision on this device that `deck` is based on. */
  readonly revision: number;
  /** Null where the last edit is stored or being stored. */
  readonly unsaved: UnsavedReason | null;
}

export interface PresentationSlice {
  readonly presentation: PresentationState;
  readonly userDeck: UserDeckState;
  readonly setPresentation: (change: Partial<PresentationState>) => void;
  readonly present: (sceneId?: string | null, build?: number) => void;
  readonly rehearse: () => void;
  /** Plays the deck by itself, again and again. */
  readonly presentKiosk: (seconds: number) => void;
  /** Opens the editor of the deck; ends a show. */
  readonly editScenes: () => void;
  /** Ends the show, back to the editor where it was started there; or closes the editor. */
  readonly stopPresenting: () => void;
  readonly setUserDeck: (change: Partial<UserDeckState>) => void;
  /** Can be undone; consecutive edits of the same `field` are one step. Null removes the deck. */
  readonly editDeck: (deck: Deck | null, field?: string | null) => void;
  readonly undoEdit: () => void;
  readonly redoEdit: () => void;
}

const NOT_PRESENTING = {
  isOn: false,
  sceneId: null,
  build: 0,
  theme: null,
  level: null,
  named: new Set<RegionId>(),
  textSize: null,
  isRehearsing: false,
  isEditing: false,
  kiosk: null,
  areToolsOpen: false,
} as const;

export const createPresentationSlice: SliceCreator<PresentationSlice> = (set, get) => {
  const setPresentation = (change: Partial<PresentationState>): void =>
    set({ presentation: { ...get().presentation, ...change } });
  const setUserDeck = (change: Partial<UserDeckState>): void =>
    set({ userDeck: { ...get().userDeck, ...change } });
  return {
    presentation: {
      ...NOT_PRESENTING,
      ...{
        show: null,
        deck: null,
        stage: null,
        skippedScenes: [],
        skippedBuilds: [],
        isLinked: false,
      },
    },
    userDeck: {
      ...{ deck: null, past: [], future: [], lastField: null, unreadable: null },
      ...{ revision: 0, unsaved: null },
    },
    setPresentation,
    present: (sceneId = null, build = 0) => setPresentation({ isOn: true, sceneId, build }),
    rehearse: () => setPresentation({ isOn: true, sceneId: null, build: 0, isRehearsing: true }),
    presentKiosk: (kiosk) => setPresentation({ isOn: true, sceneId: null, build: 0, kiosk }),
    editScenes: () => setPresentation({ ...NOT_PRESENTING, isEditing: true }),
    stopPresenting: () => {
      const { isOn, isEditing } = get().presentation;
      setPresentation({ ...NOT_PRESENTING, isEditing: isOn && isEditing });
    },
    setUserDeck,
    editDeck: (deck, field = null) => {
      const { deck: before, past, lastField } = get().userDeck;
      if (deck === before) return;
      const isSameStep = field !== null && field === lastField;
      setUserDeck({
        deck,
        past: isSameStep ? past : [...past, before].slice(-MAX_UNDO),
        future: [],
        lastField: field,
      });
    },
    undoEdit: () => {
      const { deck, past, future } = get().userDeck;
      const [last] = past.slice(-1);
      if (last === undefined) return;
      const undone = { past: past.slice(0, -1), future: [...future, deck] };
      setUserDeck({ deck: last, ...undone, lastField: null });
    },
    redoEdit: () => {
      const { deck, past, future } = get().userDeck;
      const [next] = future.slice(-1);
      if (next === undefined) return;
      const redone = { past: [...past, deck], future: future.slice(0, -1) };
      setUserDeck({ deck: next, ...redone, lastField: null });
    },
  };
};
