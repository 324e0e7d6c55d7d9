import { expect, test } from './drivers/test.ts';

test.describe('lazily loaded parts', () => {
  test('a dialog that does not load is reported and can be requested again', async ({
    atlas,
    page,
    watch,
  }) => {
    watch.allowMessage('Failed to load resource');
    let broken = true;
    await page.route('**/assets/CommandPalette-*', (route) =>
      broken ? route.abort() : route.continue(),
    );
    await atlas.open();
    await page.keyboard.press('Control+k');
    const said = page.getByRole('alert').filter({ hasText: 'the list of commands' });
    await expect(said).toBeVisible();
    await atlas.clickRegion('Hunan');
    broken = false;
    await said.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('combobox', { name: 'All commands' })).toBeFocused();
  });

  test('a list whose file belongs to an older build offers a reload with the same view', async ({
    atlas,
    page,
    watch,
  }) => {
    watch.allowMessage('Failed to load resource');
    let updated = true;
    await page.route('**/assets/RegionTable-*', (route) =>
      updated ? route.fulfill({ status: 404 }) : route.continue(),
    );
    await atlas.open({ hash: 'type=marine' });
    // Now the server has another build, whose page names other scripts.
    await page.route(
      (url) => url.pathname === '/',
      (route) =>
        updated && !route.request().isNavigationRequest()
          ? route.fulfill({ body: '<!doctype html><script src="./assets/index-new.js"></script>' })
          : route.continue(),
    );
    await page.keyboard.press('v');
    const anew = page.getByRole('button', { name: 'Reload page' });
    await expect(anew).toBeVisible();
    updated = false;
    await anew.click();
    await expect(page.getByRole('table')).toBeVisible();
    await atlas.expectAddress('type=marine&view=list');
  });

  test('a part requested before it has loaded opens later: the key press is not lost', async ({
    atlas,
    page,
  }) => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/assets/ShortcutSheet-*', async (route) => {
      await held;
      await route.continue();
    });
    await atlas.open();
    await page.keyboard.press('?');
    await expect(page.getByText('Loading the list of shortcuts')).toBeVisible();
    letGo();
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  });

  test('a table of regions from another build is distinguished from a damaged one', async ({
    atlas,
    page,
  }) => {
    await page.route('**/data/regions.json', (route) => route.fulfill({ body: '{"schema":1}' }));
    await page.goto('/');
    await atlas.expectNotice('The server has a different version of the list of regions');
    await expect(page.getByRole('button', { name: 'Reload page' })).toBeVisible();
  });

  test('slow boundaries are reported, and drawn once after a new request', async ({
    atlas,
    page,
  }) => {
    let isFirst = true;
    await page.route('**/data/prefectures.topo.json', async (route) => {
      // The first response never arrives.
      if (isFirst) isFirst = false;
      else await route.continue();
    });
    await atlas.open();
    await atlas.expectNotice('Still loading the city boundaries.');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Still loading the city boundaries.')).toBeHidden();
  });
});
