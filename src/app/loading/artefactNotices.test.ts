import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isRecord, createReader } from '../../data/reader.ts';
import { createAppStore } from '../../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../../state/preferencesSlice.ts';
import { createArtefactLoader, SLOW_AFTER_MS } from '../../data/artefactLoader.ts';
import { artefactNotices } from './artefactNotices.ts';

const read = createReader(1, isRecord, ({ value }) => value);

/** A server that answers when the test calls `answer`. */
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
  const { load } = createArtefactLoader(artefactNotices(store));
  const accept = vi.fn();
  const notices = () => store.getState().notices;
  const answer = (index: number, value: unknown, schema = 1) =>
    waiting[index]?.(JSON.stringify({ schema, value }));
  return { request: () => load('names', read, accept), answer, accept, notices };
}

describe('ArtefactLoader with notices', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('passes on a value that has loaded', async () => {
    const { request, answer, accept, notices } = setUp();
    const loading = request();
    await answer(0, 'a');
    expect(await loading).toBe(true);
    expect(accept).toHaveBeenCalledExactlyOnceWith('a');
    expect(notices()).toEqual([]);
  });

  it('reports a slow artefact, and dismisses the notice once it has loaded', async () => {
    const { request, answer, notices } = setUp();
    const loading = request();
    await vi.advanceTimersByTimeAsync(SLOW_AFTER_MS);
    expect(notices()).toEqual([{ kind: 'slow', artefact: 'names' }]);
    await answer(0, 'a');
    expect(await loading).toBe(true);
    expect(notices()).toEqual([]);
  });

  it('accepts a value once when it is requested again while it is slow', async () => {
    const { request, answer, accept, notices } = setUp();
    const first = request();
    await vi.advanceTimersByTimeAsync(SLOW_AFTER_MS);
    const second = request();
    expect(notices()).toEqual([]);
    await answer(0, 'late');
    await answer(1, 'second');
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(accept).toHaveBeenCalledExactlyOnceWith('second');
    expect(notices()).toEqual([]);
  });

  it('reports a file of another build as stale', async () => {
    const { request, answer, notices } = setUp();
    const loading = request();
    await answer(0, 'a', 2);
    expect(await loading).toBe(false);
    expect(notices()).toEqual([{ kind: 'missing', artefact: 'names', problem: 'stale' }]);
  });

  it('reports a well-formed but inconsistent value as damaged', async () => {
    const { request, answer, accept, notices } = setUp();
    accept.mockImplementation(() => {
      throw new RangeError('no such place');
    });
    const loading = request();
    await answer(0, 'a');
    expect(await loading).toBe(false);
    expect(notices()).toEqual([{ kind: 'missing', artefact: 'names', problem: 'damaged' }]);
  });
});
