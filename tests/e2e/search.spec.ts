import { packLong } from '../fixtures/longReport.ts';
import { expect, test } from './drivers/test.ts';

test.describe('search in a worker', () => {
  test('a short report is searched in the page when the worker does not load', async ({
    atlas,
    search,
    panel,
    page,
    watch,
  }) => {
    watch.allowMessage('Failed to load resource');
    await page.route('**/assets/searchWorker-*', (route) => route.abort());
    await atlas.open();
    await search.openFirstResult('hunan', 'Hunan');
    await panel.expectTitle('Hunan');
  });

  test('the texts of a long report are found, and an unreadable file is reported', async ({
    atlas,
    search,
    page,
    watch,
  }) => {
    watch.allowMessage('Failed to load resource');
    const files = packLong();
    let broken = true;
    await page.route(/two-sessions-2024(\.json|\/)/, (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      const body = broken && path.endsWith('texts-2.json') ? undefined : files.get(path);
      if (body === undefined) return route.fulfill({ status: 404 });
      return route.fulfill({ body: typeof body === 'string' ? body : Buffer.from(body) });
    });
    await atlas.open();
    await search.open();
    await search.type('shore power');
    const said = page.getByText(/^Only the first 256 of 520 statements/);
    await expect(said).toBeVisible();
    await expect(page.getByRole('option', { name: /Feng Hongchang/ }).first()).toBeVisible();
    broken = false;
    await said.getByRole('button', { name: 'Try again' }).click();
    await expect(said).toBeHidden();
    // All copies of the statement, and a strategy.
    await expect(page.getByText(/^27 results/)).toBeAttached();
  });
});
