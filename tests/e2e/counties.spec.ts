import { expect, test } from './drivers/test.ts';

test.describe('counties', () => {
  test('can be opened by address, hovered and clicked', { tag: '@engine' }, async ({
    atlas,
    panel,
    page,
  }) => {
    await atlas.open({ hash: 'r=410184&counties=on' });
    await panel.expectTitle('Xinzheng');
    await panel.expectText('No statement in this report names Xinzheng.');
    await panel.expectText('County-level city in Zhengzhou');
    await atlas.idleCamera();
    const zhongmu = await atlas.screenPosition([114.02, 34.72]);
    await page.mouse.click(zhongmu.x, zhongmu.y);
    await panel.expectTitle('Zhongmu');
    await atlas.expectAddress('r=410122&counties=on');
  });

  test('are switched on, found and switched off', async ({ atlas, panel, search, page }) => {
    await atlas.open({ engine: false });
    await page.getByRole('button', { name: /^Groupings/ }).click();
    const counties = page.getByRole('switch', { name: 'Counties' });
    await counties.press('Space');
    await expect(page.getByText('Zoom in to see counties').first()).toBeVisible();
    await atlas.expectAddress('counties=on');
    await page.keyboard.press('Escape');
    await search.openFirstResult('xinzheng', 'Xinzheng');
    await panel.expectTitle('Xinzheng');
    await page.getByRole('button', { name: /^Groupings/ }).click();
    await counties.press('Space');
    await panel.expectTitle('Zhengzhou');
    await atlas.expectAddress('r=410100');
  });

  test('are found by search while they are off, and a result switches them on', async ({
    atlas,
    panel,
    search,
  }) => {
    await atlas.open({ engine: false });
    await search.openFirstResult('xinzheng', 'Xinzheng');
    await panel.expectTitle('Xinzheng');
    await atlas.expectAddress('r=410184&counties=on');
  });

  test('that do not load are reported and can be requested again', async ({
    atlas,
    page,
    watch,
  }) => {
    watch.allowMessage('counties.topo.json');
    watch.allowMessage('Failed to load resource');
    await page.route('**/counties.topo.json', (route) => route.abort(), { times: 1 });
    await atlas.open({ engine: false });
    await page.getByRole('button', { name: /^Groupings/ }).click();
    await page.getByRole('switch', { name: 'Counties' }).press('Space');
    const menu = page.getByRole('dialog', { name: 'Groupings on the map' });
    await expect(menu.getByText('The counties could not be loaded.')).toBeVisible();
    await menu.getByRole('button', { name: 'Try again' }).click();
    await expect(menu.getByText('Zoom in to see counties')).toBeVisible();
  });
});
