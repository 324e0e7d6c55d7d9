import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchArtefact } from './fetchArtefact.ts';
import { isRecord, createReader } from './reader.ts';

const read = createReader(1, isRecord, ({ columns }) => {
  if (columns === 'torn') throw new RangeError('the columns do not fit');
  return columns;
});

function stubResponse(body: string, status = 200): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
}

describe('fetchArtefact', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('returns the content of a file that has the right form', async () => {
    stubResponse('{"schema":1,"columns":[7]}');
    expect(await fetchArtefact('data/x.json', read)).toEqual({ ok: true, value: [7] });
  });

  it('reports a refused connection as unreachable', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchArtefact('data/x.json', read)).toEqual({
      ok: false,
      problem: 'unreachable',
    });
  });

  it('reports a missing file as unreachable', async () => {
    stubResponse('not here', 404);
    expect(await fetchArtefact('data/x.json', read)).toEqual({
      ok: false,
      problem: 'unreachable',
    });
  });

  it.each([
    ['truncated', '{"schema":'],
    ['an HTML page', '<!doctype html>'],
    ['of an unknown form', '{}'],
    ['complete but inconsistent', '{"schema":1,"columns":"torn"}'],
    ['null', 'null'],
  ])('reports a file that is %s as damaged', async (_, body) => {
    stubResponse(body);
    expect(await fetchArtefact('data/x.json', read)).toEqual({ ok: false, problem: 'damaged' });
  });

  it.each([0, 2])(
    'reports a file of form %i, which another build made, as stale',
    async (schema) => {
      stubResponse(JSON.stringify({ schema }));
      expect(await fetchArtefact('data/x.json', read)).toEqual({ ok: false, problem: 'stale' });
    },
  );
});
