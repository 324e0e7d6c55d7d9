import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { deckOf, sceneOf } from '../../../../tests/fixtures/decks.ts';
import { loadRealLinked } from '../../../../tests/fixtures/realData.ts';
import { createRealStore } from '../../../../tests/fixtures/renderAtlas.tsx';
import { insertScene } from '../../../domain/deck/editDeck.ts';
import { toDeckFile } from '../../../domain/deck/deckFile.ts';
import type { DeckStore, LeftDeck, WriteResult } from '../../../platform/deckStore.ts';
import { resolveConflict } from './resolveConflict.ts';
import { createDeckSaver } from './saveDeck.ts';

const linked = loadRealLinked();
const given = { report: linked.report.id };
const first = deckOf([sceneOf('first')], given);

/** A device for several windows; `answer` decides when each request is answered. */
function createDevice(answer: () => Promise<unknown>) {
  const stored = new Map<number, unknown>([[1, toDeckFile(first)]]);
  const listeners = new Set<() => void>();
  let failure: WriteResult | null = null;
  const newest = () => Math.max(...stored.keys());
  let left: LeftDeck | null = null;
  let isLastRefused = false;
  const add = (deck: unknown, revision: number) => {
    const result = failure ?? (stored.has(revision) ? 'outdated' : 'saved');
    if (result === 'saved') stored.set(revision, deck);
    return result;
  };
  const tell = async (result: WriteResult) => {
    await answer();
    if (result === 'saved') for (const listener of listeners) listener();
    return result;
  };
  const store: DeckStore = {
    read: async () => {
      await answer();
      return { value: stored.get(newest()), revision: newest() };
    },
    // Requests of a database are carried out in order, only their answers take time.
    write: (_report, deck, revision) => {
      const result = add(deck, revision);
      isLastRefused = result !== 'saved';
      return tell(result);
    },
    leave: (_report, deck, revision) => {
      const result = isLastRefused ? 'outdated' : add(deck, revision);
      left = result === 'saved' ? null : { value: deck, window: 1 };
      return tell(result);
    },
    readLeft: () => Promise.resolve(left),
    removeLeft: () => {
      left = null;
      return Promise.resolve();
    },
    onOtherWrite: (_report, listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return {
    store,
    fail: (result: WriteResult | null) => {
      failure = result;
    },
    mute: () => listeners.clear(),
    deck: () => stored.get(newest()),
  };
}

async function openWindow(device: DeckStore) {
  const store = createRealStore();
  const saver = createDeckSaver(store, linked, device);
  await saver.load();
  const userDeck = () => store.getState().userDeck;
  return {
    saver,
    userDeck,
    ids: () => userDeck().deck?.scenes.map(({ id }) => id) ?? [],
    addScene: (id: string) => {
      const { deck } = userDeck();
      if (deck) store.getState().editDeck(insertScene(deck, deck.scenes.length, sceneOf(id)));
    },
    revert: () => store.getState().editDeck(null),
    resolve: (choice: 'mine' | 'theirs' | 'both') =>
      resolveConflict(choice, saver, store, linked, device),
  };
}

const immediately = () => Promise.resolve();
const settle = async () => {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
};

/** Two windows that do not hear each other, whose edits collide: `two` has to choose. */
const openConflict = async () => {
  const device = createDevice(immediately);
  const [one, two] = [await openWindow(device.store), await openWindow(device.store)];
  device.mute();
  one.addScene('one');
  await settle();
  two.addScene('two');
  await settle();
  return { device, one, two };
};

describe('two windows that edit one deck', () => {
  test('twenty alternating edits are all kept, in both windows', async () => {
    const device = createDevice(immediately);
    const windows = [await openWindow(device.store), await openWindow(device.store)];
    const edits = Array.from({ length: 20 }, (_, at) => `edit-${String(at)}`);
    for (const [at, id] of edits.entries()) {
      windows[at % 2]?.addScene(id);
      await settle();
    }
    for (const window of windows) expect(window.ids()).toEqual(['first', ...edits]);
  });

  test('an edit of an outdated deck is not stored before the user has chosen', async () => {
    const { device, two } = await openConflict();
    expect(two.userDeck().unsaved).toBe('outdated');
    expect(device.deck()).toMatchObject({ scenes: [{ id: 'first' }, { id: 'one' }] });
    two.addScene('three');
    await settle();
    expect(device.deck()).toMatchObject({ scenes: [{ id: 'first' }, { id: 'one' }] });
  });

  test.each([
    ['mine', ['first', 'two']],
    ['theirs', ['first', 'one']],
    ['both', ['first', 'two', 'one']],
  ] as const)('the user can keep %s', async (choice, ids) => {
    const { device, two } = await openConflict();
    await two.resolve(choice);
    await settle();
    expect(two.ids()).toEqual(ids);
    expect(two.userDeck().unsaved).toBeNull();
    expect(device.deck()).toMatchObject({ scenes: ids.map((id) => ({ id })) });
  });

  test('no scene is lost in any order of edits and answers when the user keeps both', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.tuple(fc.constantFrom(0, 1), fc.boolean()), { maxLength: 12 }),
        async (scheduler, edits) => {
          let isScheduled = false;
          const device = createDevice(() =>
            isScheduled ? scheduler.schedule(Promise.resolve()) : Promise.resolve(),
          );
          const windows = [await openWindow(device.store), await openWindow(device.store)] as const;
          isScheduled = true;
          for (const [at, [window, isAnswered]] of edits.entries()) {
            windows[window].addScene(`edit-${String(at)}`);
            if (isAnswered && scheduler.count() > 0) await scheduler.waitNext(1);
          }
          await scheduler.waitIdle();
          for (const window of windows)
            while (window.userDeck().unsaved === 'outdated') {
              void window.resolve('both');
              await scheduler.waitIdle();
            }
          const all = ['first', ...edits.map((_, at) => `edit-${String(at)}`)].sort();
          for (const window of windows) expect(window.ids().toSorted()).toEqual(all);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('while the user chooses', () => {
  test('a further edit of the other window is not overwritten by keeping both', async () => {
    const { device, one, two } = await openConflict();
    const read = (report: string) => device.store.read(report);
    // The other window stores an edit right after the deck was read.
    vi.spyOn(device.store, 'read').mockImplementationOnce(async (report) => {
      const seen = await read(report);
      one.addScene('late');
      await settle();
      return seen;
    });
    await two.resolve('both');
    await settle();
    expect(device.deck()).toMatchObject({ scenes: ['first', 'one', 'late'].map((id) => ({ id })) });
    expect(two.userDeck().unsaved).toBe('outdated');
    await two.resolve('both');
    expect(two.ids()).toEqual(['first', 'two', 'one', 'late']);
    expect(device.deck()).toMatchObject({ scenes: two.ids().map((id) => ({ id })) });
  });

  test('pressing twice stores the deck once and shows no new conflict', async () => {
    const { two } = await openConflict();
    await Promise.all([two.resolve('mine'), two.resolve('mine')]);
    await settle();
    expect(two.userDeck()).toMatchObject({ unsaved: null, revision: 3 });
  });

  test('both is the deck of the other window where this one has gone back to the report’s', async () => {
    const { two } = await openConflict();
    two.revert();
    await two.resolve('both');
    expect(two.ids()).toEqual(['first', 'one']);
  });
});

test('after a full storage the next edit stores everything', async () => {
  const device = createDevice(immediately);
  const window = await openWindow(device.store);
  device.fail('full');
  window.addScene('one');
  await settle();
  expect(window.userDeck().unsaved).toBe('full');
  device.fail(null);
  window.addScene('two');
  await settle();
  expect(window.userDeck().unsaved).toBeNull();
  expect(device.deck()).toMatchObject({ scenes: [{ id: 'first' }, { id: 'one' }, { id: 'two' }] });
});

describe('a window that is closed during a write', () => {
  /** Makes edits one after the other without waiting, and closes the window. */
  const closeDuringEdits = async (device: DeckStore, ids: readonly string[]) => {
    const store = createRealStore();
    store.getState().setUserDeck({ deck: first, revision: 1 });
    const saver = createDeckSaver(store, linked, device);
    for (const id of ids) {
      const deck = store.getState().userDeck.deck ?? first;
      store.getState().editDeck(insertScene(deck, deck.scenes.length, sceneOf(id)));
    }
    window.dispatchEvent(new Event('pagehide'));
    await settle();
    return { store, saver };
  };
  const never = () => new Promise<never>(() => undefined);
  /** The requests of a closed window are carried out, but it hears no answer. */
  const withoutAnswers = (device: DeckStore): DeckStore => ({
    ...device,
    write: (...request) => {
      void device.write(...request);
      return never();
    },
    leave: (...request) => {
      void device.leave(...request);
      return never();
    },
  });

  test('has stored the edits that waited', async () => {
    const device = createDevice(never);
    await closeDuringEdits(device.store, ['one', 'two', 'three']);
    expect(device.deck()).toMatchObject({
      scenes: ['first', 'one', 'two', 'three'].map((id) => ({ id })),
    });
  });

  describe.each([
    { name: 'one edit', edits: ['mine'] },
    { name: 'edits that wait', edits: ['mine', 'waiting', 'last'] },
  ])('with $name, does not replace the deck of another window', ({ edits }) => {
    test.each([
      ['mine', ['first', ...edits]],
      ['theirs', ['first', 'other']],
      ['both', ['first', ...edits, 'other']],
    ] as const)('and next time the user can keep %s', async (choice, ids) => {
      const device = createDevice(immediately);
      const other = await openWindow(device.store);
      device.mute();
      other.addScene('other');
      await settle();
      const { saver } = await closeDuringEdits(withoutAnswers(device.store), edits);
      saver.stop();
      expect(device.deck()).toMatchObject({ scenes: [{ id: 'first' }, { id: 'other' }] });

      const next = await openWindow(device.store);
      expect(next.userDeck().unsaved).toBe('outdated');
      expect(next.ids()).toEqual(['first', ...edits]);
      await next.resolve(choice);
      await settle();
      expect(device.deck()).toMatchObject({ scenes: ids.map((id) => ({ id })) });
      const later = await openWindow(device.store);
      expect(later.userDeck().unsaved).toBeNull();
      expect(later.ids()).toEqual(ids);
    });
  });

  test('stores further edits after the browser has shown the page again', async () => {
    let open: (() => void)[] = [];
    const device = createDevice(() => new Promise<void>((resolve) => open.push(resolve)));
    const { store } = await closeDuringEdits(device.store, ['one', 'two']);
    const answerAll = async () => {
      for (let round = 0; round < 9; round += 1) {
        for (const resolve of open) resolve();
        open = [];
        await settle();
      }
    };
    await answerAll();
    const deck = store.getState().userDeck.deck ?? first;
    store.getState().editDeck(insertScene(deck, 0, sceneOf('three')));
    await answerAll();
    expect(store.getState().userDeck).toMatchObject({ unsaved: null, revision: 4 });
    expect(device.deck()).toMatchObject({
      scenes: ['three', 'first', 'one', 'two'].map((id) => ({ id })),
    });
  });
});
