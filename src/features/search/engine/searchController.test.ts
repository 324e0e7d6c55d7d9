import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadRealLinked } from '../../../../tests/fixtures/realData.ts';
import type { SearchResponse, SearchRequest } from '../../../domain/search/searchProtocol.ts';
import { createSearchController, SLOW_AFTER_MS, type StartEngine } from './searchController.ts';

const linked = loadRealLinked();
const short = { atlas: linked.atlas, names: null, linked };
const files = { path: 'data/report.json', edition: 'e1', texts: { each: 128, chunks: 1 } };
const long = { ...short, linked: { ...linked, corpus: { ...linked.corpus, files } } };

/** Engines that only note what they are told. */
function engines() {
  const running: {
    readonly told: SearchRequest[];
    readonly say: (message: SearchResponse) => void;
    readonly fail: () => void;
    stopped: boolean;
  }[] = [];
  const start: StartEngine = (say, fail) => {
    const engine = { told: [] as SearchRequest[], say, fail, stopped: false };
    running.push(engine);
    return {
      tell: (message) => void engine.told.push(message),
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

it('never shows an answer to an older question over a newer one', () => {
  const { running, start } = engines();
  const desk = createSearchController(start, start);
  desk.provide(short);
  desk.ask('he');
  desk.ask('hen');
  running[0]?.say(answerTo(2, 'hen'));
  running[0]?.say(answerTo(1, 'he'));
  expect(desk.read().answer?.query).toBe('hen');
  desk.ask('');
  running[0]?.say(answerTo(2, 'hen'));
  expect(desk.read().answer).toBeNull();
});

it('lets the page search a short report where the thread fails, and asks again what was asked', () => {
  const [beside, inPage] = [engines(), engines()];
  const desk = createSearchController(beside.start, inPage.start);
  desk.provide(short);
  desk.ask('hn');
  beside.running[0]?.fail();
  expect(beside.running[0]?.stopped).toBe(true);
  expect(inPage.running[0]?.told.map(({ kind }) => kind)).toEqual(['data', 'query']);
  inPage.running[0]?.say(answerTo(1, 'hn'));
  expect(desk.read()).toMatchObject({ status: 'ready', answer: { query: 'hn' } });
});

it('does the same where there are no threads at all', () => {
  const { running, start } = engines();
  const desk = createSearchController(() => {
    throw new Error('no workers here');
  }, start);
  desk.provide(short);
  expect(running).toHaveLength(1);
});

it('says that a long report cannot be searched, and begins anew on request', () => {
  const [beside, inPage] = [engines(), engines()];
  const desk = createSearchController(beside.start, inPage.start);
  desk.provide(long);
  desk.ask('hn');
  beside.running[0]?.say({ kind: 'failed' });
  expect(desk.read().status).toBe('failed');
  desk.retry();
  expect(beside.running[1]?.told.map(({ kind }) => kind)).toEqual(['data', 'query']);
  beside.running[1]?.fail();
  expect(desk.read().status).toBe('failed');
  expect(inPage.running).toHaveLength(0);
});

it('says that it is slow, until it is ready', () => {
  const { running, start } = engines();
  const desk = createSearchController(start, start);
  desk.provide(short);
  vi.advanceTimersByTime(SLOW_AFTER_MS);
  expect(desk.read().status).toBe('slow');
  running[0]?.say({ kind: 'ready' });
  expect(desk.read().status).toBe('ready');
});

it('says nothing of a thread fetched ahead that fails, and starts another when it is wanted', () => {
  const { running, start } = engines();
  const desk = createSearchController(start, start);
  desk.prefetch();
  running[0]?.fail();
  expect(desk.read().status).toBe('waiting');
  desk.provide(short);
  expect(running).toHaveLength(2);
});

it('hands over what can be searched once, and again when something has come', () => {
  const { running, start } = engines();
  const desk = createSearchController(start, start);
  desk.provide(short);
  desk.provide({ ...short });
  expect(running[0]?.told).toHaveLength(1);
  desk.provide({ ...short, names: [] });
  expect(running[0]?.told).toHaveLength(2);
});
