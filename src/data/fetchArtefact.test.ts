import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { fetchArtefact } from './fetchArtefact.ts';

const schema = z.object({ schema: z.literal(1) });

function answer(body: string, status = 200): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
}

describe('fetchArtefact', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('hands on what has the right form', async () => {
    answer('{"schema":1}');
    expect(await fetchArtefact('data/x.json', schema)).toEqual({ ok: true, value: { schema: 1 } });
  });

  it('calls a refused connection unreachable', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchArtefact('data/x.json', schema)).toEqual({
      ok: false,
      problem: 'unreachable',
    });
  });

  it('calls a missing file unreachable', async () => {
    answer('not here', 404);
    expect(await fetchArtefact('data/x.json', schema)).toEqual({
      ok: false,
      problem: 'unreachable',
    });
  });

  it.each([
    ['cut off', '{"schema":'],
    ['a page instead of data', '<!doctype html>'],
    ['of another version', '{"schema":2}'],
    ['null', 'null'],
  ])('calls a file that is %s damaged', async (_, body) => {
    answer(body);
    expect(await fetchArtefact('data/x.json', schema)).toEqual({ ok: false, problem: 'damaged' });
  });
});
