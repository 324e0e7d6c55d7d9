import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadRealLinked } from '../../../../tests/fixtures/realData.ts';
import type { SearchResponse, SearchRequest } from '../../../domain/search/searchProtocol.ts';
import { createSearchController, SLOW_AFTER_MS } from './searchController.ts';
import type { StartEngine } from './searchEngine.ts';

const linked = loadRealLinked();
const short = { atlas: linked.atlas, names: null, linked };
const files = { path: 'data/report.json', edition: 'e1', texts: { each: 128, chunks: 1 } };
const long = { ...short, linked: { ...linked, corpus: { ...linked.corpus, files } } };

/** Engines that only record the requests they receive. */
function recordingEngines() {
  const running: {
    readonly requests: SearchRequest[];
    readonly respond: (message: SearchResponse) => void;
    readonly fail: () => void;
    stopped: boolean;
  }[] = [];
  const start: StartEngine = (respond, fail) => {
    const engine = { requests: [] as SearchRequest[], respond, fail, stopped: false };
    running.push(engine);
    return {
      send: (request) => void engine.requests.push(request),
      stop: () => {
        engine.stopped = true;
      },
    };
  };
  return { running, start };
}

const answerTo = (ask: number, query: string): SearchResponse => ({
  kind: 'answer',
  queryNumber: ask,
  answer: { query, results: { query, groups: [], total: 0 }, reading: null },
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('ignores the answer to an earlier query', () => {
  const { running, start } = recordingEngines();
  const controller = createSearchController(start, start);
  controller.provide(short);
  controller.search('he');
  controller.search('hen');
  running[0]?.respond(answerTo(2, 'hen'));
  running[0]?.respond(answerTo(1, 'he'));
  expect(controller.getState().answer?.query).toBe('hen');
  controller.search('');
  running[0]?.respond(answerTo(2, 'hen'));
  expect(controller.getState().answer).toBeNull();
});

it('searches a short report in the page when the worker fails, and repeats the query there', () => {
  const [worker, inPage] = [recordingEngines(), recordingEngines()];
  const controller = createSearchController(worker.start, inPage.start);
  controller.provide(short);
  controller.search('hn');
  worker.running[0]?.fail();
  expect(worker.running[0]?.stopped).toBe(true);
  expect(inPage.running[0]?.requests.map(({ kind }) => kind)).toEqual(['data', 'query']);
  inPage.running[0]?.respond(answerTo(1, 'hn'));
  expect(controller.getState()).toMatchObject({ status: 'ready', answer: { query: 'hn' } });
});

it('searches a short report in the page when no worker can be started', () => {
  const { running, start } = recordingEngines();
  const controller = createSearchController(() => {
    throw new Error('no workers here');
  }, start);
  controller.provide(short);
  expect(running).toHaveLength(1);
});

it('reports failure for a long report when the worker fails, and starts it again on retry', () => {
  const [worker, inPage] = [recordingEngines(), recordingEngines()];
  const controller = createSearchController(worker.start, inPage.start);
  controller.provide(long);
  controller.search('hn');
  worker.running[0]?.respond({ kind: 'failed' });
  expect(controller.getState().status).toBe('failed');
  controller.retry();
  expect(worker.running[1]?.requests.map(({ kind }) => kind)).toEqual(['data', 'query']);
  worker.running[1]?.fail();
  expect(controller.getState().status).toBe('failed');
  expect(inPage.running).toHaveLength(0);
});

it('becomes slow after a delay, until the engine is ready', () => {
  const { running, start } = recordingEngines();
  const controller = createSearchController(start, start);
  controller.provide(short);
  vi.advanceTimersByTime(SLOW_AFTER_MS);
  expect(controller.getState().status).toBe('slow');
  running[0]?.respond({ kind: 'ready' });
  expect(controller.getState().status).toBe('ready');
});

it('does not report a failed prefetch, and starts another engine when sources are provided', () => {
  const { running, start } = recordingEngines();
  const controller = createSearchController(start, start);
  controller.prefetch();
  running[0]?.fail();
  expect(controller.getState().status).toBe('waiting');
  controller.provide(short);
  expect(running).toHaveLength(2);
});

it('sends the sources once, and again when they change', () => {
  const { running, start } = recordingEngines();
  const controller = createSearchController(start, start);
  controller.provide(short);
  controller.provide({ ...short });
  expect(running[0]?.requests).toHaveLength(1);
  controller.provide({ ...short, names: [] });
  expect(running[0]?.requests).toHaveLength(2);
});

it('reports every query, but not an empty one', () => {
  const { start } = recordingEngines();
  const onQuery = vi.fn();
  const controller = createSearchController(start, start, onQuery);
  controller.provide(short);
  expect(onQuery).not.toHaveBeenCalled();
  controller.search('xinzheng');
  controller.search('');
  expect(onQuery).toHaveBeenCalledOnce();
});
