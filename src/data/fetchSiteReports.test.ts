import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchSiteReports } from './fetchSiteReports.ts';

function serve(json: unknown, status = 200): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(json), { status })));
}

const short = { zh: '2025年', en: '2025' };
const index = (...reports: readonly object[]) => ({ fangyu: 'reports', version: 1, reports });

describe('the reports beside the app', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('are those of the index', async () => {
    serve(index({ id: 'two-sessions-2025', short, file: '两会.json', deck: 'deck.json' }));
    expect(await fetchSiteReports()).toEqual([
      {
        id: 'two-sessions-2025',
        short,
        source: 'site',
        reportFile: 'reports/两会.json',
        deckFile: 'reports/deck.json',
      },
    ]);
  });

  it.each([
    ['missing', {}, 404],
    ['of another form', { reports: 1 }, 200],
    ['naming a file elsewhere', index({ id: 'a', short, file: '../data/regions.json' }), 200],
    ['naming another site', index({ id: 'a', short, file: 'https://example.org/a.json' }), 200],
  ])('are none where the index is %s', async (_, json, status) => {
    serve(json, status);
    expect(await fetchSiteReports()).toEqual([]);
  });
});
