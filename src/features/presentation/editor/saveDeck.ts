import { toDeckFile } from '../../../domain/deck/deckFile.ts';
import type { LinkedReport } from '../../../domain/filters/filter.ts';
import type { DeckStore, WriteResult } from '../../../platform/deckStore.ts';
import type { AppStore } from '../../../state/appStore.ts';
import type { UserDeckState } from '../../../state/presentationSlice.ts';
import { createLeftDeckReader } from './leftDeck.ts';
import { loadUserDeck, type SavedUserDeck } from '../loadDeck.ts';

export interface DeckSaver {
  /**
   * Takes the deck of the device into this window, or one that a closed window could not store; that one is
   * `outdated`.
   */
  readonly load: () => Promise<void>;
  /** Takes the deck of the device; an unsaved edit of this window is given up. */
  readonly keepTheirs: () => Promise<void>;
  /**
   * Stores the deck of this window over that of another window, whose `revision` the user has seen; the
   * newest one if not given. A newer one makes the deck `outdated` again.
   */
  readonly keepMine: (revision?: number) => Promise<void>;
  /** Ends the saving; an edit that waits is stored first. */
  readonly stop: () => void;
}

/**
 * Stores each edit of the user's deck as the next revision, and follows the edits of other windows.
 * If another window stored a newer revision first, `userDeck.unsaved` becomes `outdated` and nothing
 * is stored until the user has chosen.
 */
export function createDeckSaver(
  store: AppStore,
  linked: LinkedReport,
  device: DeckStore,
): DeckSaver {
  const report = linked.report.id;
  let isWriting = false;
  let hasWaiting = false;
  let isLoading = false;
  const left = createLeftDeckReader(report, device);
  /** The write that was asked for when the page was left. */
  let leaving: Promise<WriteResult> | null = null;

  const userDeck = (): UserDeckState => store.getState().userDeck;
  const setUserDeck = (change: Partial<UserDeckState>): void =>
    store.getState().setUserDeck(change);

  /** Whether there was an edit during the last write. */
  const takeWaiting = (): boolean => {
    const wasWaiting = hasWaiting;
    hasWaiting = false;
    return wasWaiting;
  };

  const write = async (): Promise<void> => {
    isWriting = true;
    // Several edits during a write are stored as one revision.
    do {
      const revision = userDeck().revision + 1;
      const result = await device.write(report, valueToStore(userDeck()), revision);
      setUserDeck(result === 'saved' ? { revision, unsaved: null } : { unsaved: result });
      await finishLeaving();
    } while (takeWaiting() && userDeck().unsaved !== 'outdated');
    isWriting = false;
    if (userDeck().unsaved === null) await left.forget();
    await follow();
  };
  /** A page that was left can be shown again. */
  const finishLeaving = async (): Promise<void> => {
    const result = await leaving;
    leaving = null;
    if (result === 'saved') setUserDeck({ revision: userDeck().revision + 1 });
    else if (result) {
      setUserDeck({ unsaved: result });
      await device.removeLeft(report);
    }
  };
  const take = (saved: SavedUserDeck): void => {
    isLoading = true;
    setUserDeck(stateOf(saved, userDeck()));
    isLoading = false;
  };
  const follow = async (): Promise<void> => {
    const { deck } = userDeck();
    const saved = await loadUserDeck(linked, device);
    if (saved.revision <= userDeck().revision) return;
    // An edit of this window while the deck was read is not to be replaced: its write finds the difference.
    if (isWriting || userDeck().deck !== deck) return;
    if (userDeck().unsaved === null) take(saved);
    else setUserDeck({ unsaved: 'outdated' });
  };

  const onLeave = (): void => {
    if (!isWriting) return;
    // The answer to the current write would come too late.
    leaving = device.leave(report, valueToStore(userDeck()), userDeck().revision + 2);
    hasWaiting = false;
  };
  const subscriptions = [
    device.onOtherWrite(report, () => void follow()),
    store.subscribe(({ userDeck: { deck, unsaved } }, { userDeck: before }) => {
      if (deck === before.deck || isLoading || unsaved === 'outdated') return;
      if (isWriting) hasWaiting = true;
      else void write();
    }),
    // A suspended window receives no messages.
    listenToPage({ onVisible: () => void follow(), onLeave }),
  ];
  return {
    load: async () => {
      take(await loadUserDeck(linked, device));
      const deck = await left.read();
      if (deck) setUserDeck({ deck, unsaved: 'outdated' });
    },
    keepTheirs: async () => {
      await left.forget();
      take(await loadUserDeck(linked, device));
    },
    keepMine: async (known) => {
      const revision = known ?? (await device.read(report)).revision;
      // Pressed twice: the first press stores the deck.
      if (isWriting || userDeck().unsaved !== 'outdated') return;
      setUserDeck({ revision, unsaved: null });
      await write();
    },
    stop: () => {
      for (const unsubscribe of subscriptions) unsubscribe();
    },
  };
}

function valueToStore({ deck, unreadable }: UserDeckState): unknown {
  // While the user has no deck, one that this version cannot read stays on the device.
  return deck ? toDeckFile(deck) : (unreadable?.stored ?? null);
}

function stateOf(saved: SavedUserDeck, previous: UserDeckState): Partial<UserDeckState> {
  return {
    deck: saved.kind === 'deck' ? saved.deck : null,
    unreadable: saved.kind === 'unreadable' ? saved : null,
    revision: saved.revision,
    unsaved: null,
    // Undoing past the edit of another window would remove it.
    ...(saved.revision === previous.revision ? {} : { past: [], future: [], lastField: null }),
  };
}

/** Returns a function that stops listening. */
function listenToPage(listeners: {
  readonly onVisible: () => void;
  readonly onLeave: () => void;
}): () => void {
  const onVisibility = (): void => {
    if (document.visibilityState === 'visible') listeners.onVisible();
  };
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('pagehide', listeners.onLeave);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('pagehide', listeners.onLeave);
  };
}
