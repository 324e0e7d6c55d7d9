import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { deckOf, sceneOf } from '../../../tests/fixtures/decks.ts';
import { startShow } from '../../domain/deck/show.ts';
import { createAppStore } from '../../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../../state/preferencesSlice.ts';
import { decodeSyncMessage } from '../../data/syncMessage.ts';
import { dispatchShow, putOn } from './show.ts';
import { syncShow } from './syncShow.ts';

const deck = deckOf([sceneOf('one'), sceneOf('two'), sceneOf('three')]);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('sends the newest show last when a listener changes the show again', () => {
  const store = createAppStore('en', DEFAULT_PREFERENCES);
  putOn(store, startShow(deck, 'en', 'projector', 0), deck);
  // Subscribed first, this listener answers the second scene with the third, before the window is synchronised.
  store.subscribe(({ presentation: { show } }) => {
    if (show?.at === 1) dispatchShow(store, { kind: 'next' });
  });
  const sent: unknown[] = [];
  const channel = {
    send: (body: unknown) => void sent.push(body),
    onMessage: () => () => undefined,
    addPeer: () => undefined,
    close: () => undefined,
  };
  const sync = syncShow({ store, role: 'stage', deck, channel, onEnd: () => undefined });
  dispatchShow(store, { kind: 'next' });
  const shows = sent.flatMap((body) => decodeSyncMessage(body, deck)?.versionedShow?.show ?? []);
  expect(store.getState().presentation.show?.at).toBe(2);
  expect(shows.at(-1)?.at).toBe(2);
  sync.stop();
});
