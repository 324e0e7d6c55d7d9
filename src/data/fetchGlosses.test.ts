import { afterEach, expect, it, vi } from 'vitest';
import { position } from '../domain/corpus/columns.ts';
import { fetchGlosses } from './fetchGlosses.ts';

function serve(file: unknown) {
  const requested: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    requested.push(path);
    return Promise.resolve(Response.json(file));
  });
  return requested;
}
afterEach(() => vi.unstubAllGlobals());

it('fetches the file of a statement when it is requested', async () => {
  const requested = serve({ schema: 1, glosses: { key: '译文' } });
  const glosses = fetchGlosses('small');
  expect(glosses.at(position(130))).toBe('waiting');
  expect(requested).toEqual([]);
  glosses.request(position(130));
  await vi.waitFor(() => expect(glosses.at(position(130))).toEqual({ key: '译文' }));
  expect(glosses.at(position(0))).toBe('waiting');
  expect(requested).toEqual(['data/small/glosses-1.json']);
});

it.each([{ schema: 2, glosses: {} }, { schema: 1 }, []])(
  'rejects a file of another form: %j',
  async (file) => {
    serve(file);
    const glosses = fetchGlosses('small');
    glosses.request(position(0));
    await vi.waitFor(() => expect(glosses.at(position(0))).toBe('failed'));
  },
);
