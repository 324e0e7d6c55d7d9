import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { partOf } from '../../tests/fixtures/make.ts';
import { position } from '../domain/corpus/columns.ts';
import type { StatementText } from '../domain/corpus/texts.ts';
import { statementId } from '../domain/ids.ts';
import { fetchTexts } from './fetchTexts.ts';

const text = (id: string): StatementText => ({
  id: statementId(id),
  parts: [{ ...partOf('direct'), text: id }],
  note: null,
  notes: [],
  paragraphs: {},
});
const files = new Map<string, unknown>();
const requested: string[] = [];

beforeEach(() => {
  files.clear();
  requested.length = 0;
  vi.stubGlobal('fetch', (path: string) => {
    requested.push(path);
    const file = files.get(path);
    return Promise.resolve(
      file === undefined ? new Response('', { status: 404 }) : Response.json(file),
    );
  });
});
afterEach(() => vi.unstubAllGlobals());

const open = () => fetchTexts((chunk) => `texts-${chunk}`, 'e1', 2);
const chunk = (edition = 'e1') => ({ edition, texts: [text('three'), text('four')] });

it('fetches a chunk once, when one of its texts is first requested', async () => {
  files.set('texts-1', chunk());
  const texts = open();
  expect(texts.at(position(3))).toBe('waiting');
  const changed = vi.fn();
  const stop = texts.subscribe(changed);
  texts.request(position(3));
  texts.request(position(2));
  await vi.waitFor(() => expect(texts.at(position(3))).toEqual(text('four')));
  expect(texts.at(position(2))).toBe(texts.at(position(2)));
  expect(requested).toEqual(['texts-1']);
  expect(changed).toHaveBeenCalled();
  stop();
});

it('reports a chunk that could not be fetched, and fetches it again on request', async () => {
  const texts = open();
  texts.request(position(2));
  await vi.waitFor(() => expect(texts.at(position(2))).toBe('failed'));
  files.set('texts-1', chunk());
  texts.request(position(2));
  expect(texts.at(position(2))).toBe('waiting');
  await vi.waitFor(() => expect(texts.at(position(2))).toEqual(text('three')));
});

it('rejects a chunk of another edition, and reports a text past the end of a chunk as failed', async () => {
  files.set('texts-1', chunk('e2'));
  files.set('texts-2', { edition: 'e1', texts: [text('five')] });
  const texts = open();
  texts.request(position(2));
  texts.request(position(4));
  await vi.waitFor(() => expect(texts.at(position(4))).toEqual(text('five')));
  expect(texts.at(position(2))).toBe('failed');
  expect(texts.at(position(5))).toBe('failed');
});
