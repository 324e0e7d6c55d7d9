import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isFields, readerOf } from '../../data/reader.ts';
import { createAppStore } from '../../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../../state/preferencesSlice.ts';
import { createArtefactLoader, SLOW_AFTER_MS } from './artefactLoader.ts';

const read = readerOf(1, isFields, ({ value }) => value);

/** A server whose answers come when told to. */
function setUp() {
  const waiting: ((body: string) => Promise<unknown>)[] = [];
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: { signal: AbortSignal }) =>
      new Promise<Response>((come, fail) => {
        signal.addEventListener('abort', () => fail(new DOMException('given up', 'AbortError')));
        waiting.push((body) => {
          come(new Response(body));
          return vi.advanceTimersByTimeAsync(0);
        });
      }),
  );
  const store = createAppStore('en', DEFAULT_PREFERENCES);
  const { get } = createArtefactLoader(store);
  const accept = vi.fn();
  const notices = () => store.getState().notices;
  const answer = (index: number, value: unknown, schema = 1) =>
    waiting[index]?.(JSON.stringify({ schema, value }));
  return { ask: () => get('names', read, accept), answer, accept, notices };
}

describe('deliveries', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('hand on what comes', async () => {
    const { ask, answer, accept, notices } = setUp();
    const there = ask();
    await answer(0, 'a');
    expect(await there).toBe(true);
    expect(accept).toHaveBeenCalledExactlyOnceWith('a');
    expect(notices()).toEqual([]);
  });

  it('say that a part is slow, and take it back when it comes', async () => {
    const { ask, answer, notices } = setUp();
    const there = ask();
    await vi.advanceTimersByTimeAsync(SLOW_AFTER_MS);
    expect(notices()).toEqual([{ kind: 'slow', part: 'names' }]);
    await answer(0, 'a');
    expect(await there).toBe(true);
    expect(notices()).toEqual([]);
  });

  it('apply a part once when it is asked for again while it is slow', async () => {
    const { ask, answer, accept, notices } = setUp();
    const first = ask();
    await vi.advanceTimersByTimeAsync(SLOW_AFTER_MS);
    const second = ask();
    expect(notices()).toEqual([]);
    await answer(0, 'late');
    await answer(1, 'anew');
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(accept).toHaveBeenCalledExactlyOnceWith('anew');
    expect(notices()).toEqual([]);
  });

  it('tell a file of another build from a damaged one', async () => {
    const { ask, answer, notices } = setUp();
    const there = ask();
    await answer(0, 'a', 2);
    expect(await there).toBe(false);
    expect(notices()).toEqual([{ kind: 'missing', part: 'names', problem: 'stale' }]);
  });

  it('call damaged what is whole and does not hold together', async () => {
    const { ask, answer, accept, notices } = setUp();
    accept.mockImplementation(() => {
      throw new RangeError('no such place');
    });
    const there = ask();
    await answer(0, 'a');
    expect(await there).toBe(false);
    expect(notices()).toEqual([{ kind: 'missing', part: 'names', problem: 'damaged' }]);
  });
});
