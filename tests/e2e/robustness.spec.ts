import { expect, test } from './drivers/test.ts';

test.describe('bad input and missing parts', () => {
  test('a hostile address is reported, dropped and never executed', async ({ atlas, page }) => {
    await atlas.open({ hash: 'r=<script>alert(1)</script>&type=marine' });
    await atlas.expectNotice('This link refers to items that are not in this report');
    await atlas.expectAddress('type=marine');
    await expect(page.getByRole('button', { name: /^Marine/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('100 kB of junk and invalid encoding show the initial view', async ({ atlas }) => {
    await atlas.open({ hash: 'x'.repeat(100_000) });
    await atlas.expectNotice('This link is too long');
    await atlas.open({ hash: 'r=%E6%9' });
    await atlas.expectNotice('This link refers to items');
  });

  test('a report that does not load is reported once and can be requested again', async ({
    atlas,
    page,
    watch,
  }) => {
    watch.allowMessage('Failed to load resource');
    let broken = true;
    await page.route('**/data/two-sessions-2024.json', (route) =>
      broken ? route.abort() : route.continue(),
    );
    await page.goto('/');
    await atlas.expectNotice('The report could not be loaded: the server did not respond.');
    await atlas.expectReady();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: /^Marine/ })).toBeVisible();
    await expect(page.getByText('The report could not be loaded')).toBeHidden();
  });

  test('with damaged boundaries of cities the provinces still work', { tag: '@engine' }, async ({
    atlas,
    panel,
    page,
  }) => {
    await page.route('**/data/prefectures.topo.json', (route) =>
      route.fulfill({ body: '{"type":"Topo' }),
    );
    await atlas.open();
    await atlas.expectNotice('The city boundaries could not be used: the data is damaged');
    await atlas.clickRegion('Hunan');
    await panel.expectTitle('Hunan');
  });

  test('settings of another version are reset with a notice', async ({ atlas, page }) => {
    await page.addInitScript(() => localStorage.setItem('fangyu.preferences', '{"version":99}'));
    // The renderer is one of these settings.
    await atlas.open({ engine: false });
    await atlas.expectNotice('The saved preferences are damaged or from another version');
  });

  test('no shortcut fires while typing or composing', async ({ atlas, search, page }) => {
    await atlas.open();
    await search.open();
    await search.type('lt0c/');
    await expect(search.box).toHaveValue('lt0c/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});
