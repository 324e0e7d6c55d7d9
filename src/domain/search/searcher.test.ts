import { expect, it, vi } from 'vitest';
import { loadRealLinked, loadRealNames } from '../../../tests/fixtures/realData.ts';
import { position } from '../corpus/columns.ts';
import type { ReportFiles } from '../corpus/split.ts';
import { searchDataOf } from './searchData.ts';
import { createSearcher, type FileReader } from './searcher.ts';
import { createSearchIndex } from './searchIndex.ts';
import type { SearchResponse, SearchAnswer } from './searchProtocol.ts';

const linked = loadRealLinked();
const names = loadRealNames();
const { atlas, corpus } = linked;
const { size } = corpus.columns;
const EACH = 4;
const files: ReportFiles = {
  path: 'data/report.json',
  edition: 'e1',
  texts: { each: EACH, chunks: Math.ceil(size / EACH) },
};
const short = structuredClone(searchDataOf({ atlas, names, linked }));
/** The shipped report as if it came in chunks. */
const long = structuredClone(
  searchDataOf({ atlas, names, linked: { ...linked, corpus: { ...corpus, files } } }),
);

const chunkAt = (chunk: number) =>
  Array.from({ length: EACH }, (_, index) =>
    corpus.texts.at(position(chunk * EACH + index)),
  ).filter((text) => typeof text !== 'string');

function open(given: Partial<FileReader> = {}) {
  const said: SearchResponse[] = [];
  const send = createSearcher(
    (message) => said.push(message),
    {
      speakers: () => Promise.resolve(corpus.speakers),
      texts: (_, chunk) => Promise.resolve(chunkAt(chunk)),
      ...given,
    },
    () => new Promise((go) => setTimeout(go)),
  );
  const answers = (): readonly SearchAnswer[] =>
    said.flatMap((message) => (message.kind === 'answer' ? [message.answer] : []));
  return { send, said, answers };
}

const found = (answer: SearchAnswer | undefined) =>
  answer?.results.groups.flatMap(({ results }) => results.map(({ key }) => key)) ?? [];

it('the searcher gives the same answers as the index', async () => {
  const plain = createSearchIndex({ atlas, names, linked });
  const { send, answers } = open();
  send({ kind: 'data', data: short });
  for (const [ask, query] of ['河南', 'hn', 'hunan', 'henna', 'shore power'].entries()) {
    send({ kind: 'query', queryNumber: ask + 1, query });
    await vi.waitFor(() => expect(answers().at(-1)?.query).toBe(query));
    expect(answers().at(-1)).toEqual({ query, results: plain.search(query), reading: null });
  }
});

it('the searcher answers only the newest of several queries', async () => {
  const { send, answers } = open();
  send({ kind: 'data', data: short });
  for (const [ask, query] of ['h', 'he', 'hen'].entries())
    send({ kind: 'query', queryNumber: ask, query });
  await vi.waitFor(() => expect(answers().length).toBeGreaterThan(0));
  expect(new Set(answers().map(({ query }) => query))).toEqual(new Set(['hen']));
});

it('the searcher searches the texts of a long report as they are read, in the report’s order', async () => {
  let release: () => void = () => undefined;
  const gate = new Promise<void>((open) => {
    release = open;
  });
  const { send, answers } = open({ texts: (_, chunk) => gate.then(() => chunkAt(chunk)) });
  send({ kind: 'data', data: long });
  send({ kind: 'query', queryNumber: 1, query: 'shore power' });
  await vi.waitFor(() => expect(answers()).toHaveLength(1));
  release();
  await vi.waitFor(() => expect(answers().at(-1)?.reading?.read).toBe(size));
  expect(answers()[0]?.reading).toEqual({ read: 0, size, failed: false });
  expect(found(answers().at(-1)).some((key) => key.startsWith('statement:'))).toBe(true);
});

it('the searcher reports its progress when texts cannot be loaded, and continues at the next query', async () => {
  let broken = true;
  const { send, answers } = open({
    texts: (_, chunk) => Promise.resolve(broken && chunk === 2 ? null : chunkAt(chunk)),
  });
  send({ kind: 'data', data: long });
  send({ kind: 'query', queryNumber: 1, query: 'development' });
  await vi.waitFor(() =>
    expect(answers().at(-1)?.reading).toEqual({ read: 2 * EACH, size, failed: true }),
  );
  broken = false;
  send({ kind: 'query', queryNumber: 2, query: 'development' });
  await vi.waitFor(() =>
    expect(answers().at(-1)?.reading).toEqual({ read: size, size, failed: false }),
  );
});

it('the searcher goes on reading, and reads no text twice, when new regions arrive meanwhile', async () => {
  let release: () => void = () => undefined;
  const gate = new Promise<void>((open) => {
    release = open;
  });
  const texts = vi.fn((_: ReportFiles, chunk: number) => gate.then(() => chunkAt(chunk)));
  const { send, said, answers } = open({ texts });
  const query = { kind: 'query', queryNumber: 1, query: 'shore power' } as const;
  send({ kind: 'data', data: long });
  send(query);
  await vi.waitFor(() => expect(texts).toHaveBeenCalled());
  send({ kind: 'data', data: { ...long, names: [] } });
  send(query);
  await vi.waitFor(() => expect(said.filter(({ kind }) => kind === 'ready')).toHaveLength(2));
  release();
  await vi.waitFor(() => expect(answers().at(-1)?.reading?.read).toBe(size));
  const read = texts.mock.calls.map(([, chunk]) => chunk);
  expect(read).toEqual([...new Set(read)]);
});

it('the searcher does not try an unreadable file again because new regions arrive', async () => {
  const texts = vi.fn((_: ReportFiles, chunk: number) =>
    Promise.resolve(chunk === 2 ? null : chunkAt(chunk)),
  );
  const { send, said, answers } = open({ texts });
  const query = { kind: 'query', queryNumber: 1, query: 'development' } as const;
  send({ kind: 'data', data: long });
  send(query);
  await vi.waitFor(() => expect(answers().at(-1)?.reading?.failed).toBe(true));
  const before = texts.mock.calls.length;
  send({ kind: 'data', data: { ...long, names: [] } });
  send(query);
  await vi.waitFor(() => expect(said.filter(({ kind }) => kind === 'ready')).toHaveLength(2));
  await vi.waitFor(() =>
    expect(answers().at(-1)?.reading).toEqual({ read: 2 * EACH, size, failed: true }),
  );
  expect(texts).toHaveBeenCalledTimes(before);
});

it('the searcher reads no texts before the first query', async () => {
  const texts = vi.fn(() => Promise.resolve([]));
  const { send, said } = open({ texts });
  send({ kind: 'data', data: long });
  send({ kind: 'query', queryNumber: 1, query: '' });
  await vi.waitFor(() => expect(said).toEqual([{ kind: 'ready' }]));
  expect(texts).not.toHaveBeenCalled();
});

it('the searcher reports a failure when the speakers cannot be loaded', async () => {
  const { send, said } = open({ speakers: () => Promise.resolve(null) });
  send({ kind: 'data', data: long });
  await vi.waitFor(() => expect(said).toEqual([{ kind: 'failed' }]));
});
