import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchArtefact } from './fetchArtefact.ts';
import { isFields, readerOf } from './reader.ts';

const read = readerOf(1, isFields, ({ columns }) => {
  if (columns === 'torn') throw new RangeError('they do not fit');
  return columns;
});

function answer(body: string, status = 200): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
}

describe('fetchArtefact', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('hands on what has the right form', async () => {
    answer('{"schema":1,"columns":[7]}');
    expect(await fetchArtefact('data/x.json', read)).toEqual({ ok: true, value: [7] });
  });

  it('calls a refused connection unreachable', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchArtefact('data/x.json', read)).toEqual({
      ok: false,
      problem: 'unreachable',
    });
  });

  it('calls a missing file unreachable', async () => {
    answer('not here', 404);
    expect(await fetchArtefact('data/x.json', read)).toEqual({
      ok: false,
      problem: 'unreachable',
    });
  });

  it.each([
    ['cut off', '{"schema":'],
    ['a page instead of data', '<!doctype html>'],
    ['of nobody’s form', '{}'],
    ['whole, and does not fit together', '{"schema":1,"columns":"torn"}'],
    ['null', 'null'],
  ])('calls a file that is %s damaged', async (_, body) => {
    answer(body);
    expect(await fetchArtefact('data/x.json', read)).toEqual({ ok: false, problem: 'damaged' });
  });

  it.each([0, 2])('calls a file of form %i, which another build made, stale', async (schema) => {
    answer(JSON.stringify({ schema }));
    expect(await fetchArtefact('data/x.json', read)).toEqual({ ok: false, problem: 'stale' });
  });
});
