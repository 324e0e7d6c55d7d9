import { expect, test } from './drivers/test.ts';

test.describe('the Albers conic', { tag: '@engine' }, () => {
  test('is drawn with SVG, with every place at its projected position', async ({
    atlas,
    panel,
    preferences,
    page,
  }) => {
    await preferences.store({ version: 2, projection: 'albers' });
    await page.goto('/');
    await atlas.expectReady('svg');
    await expect(page.locator('[data-inset="south-china-sea"]')).toBeVisible();
    for (const name of ['Xinjiang', 'Heilongjiang', 'Hainan']) {
      await atlas.clickRegion(name);
      await panel.expectTitle(name);
      await page.keyboard.press('Escape');
      await atlas.idleCamera();
    }
  });

  test('is switched on and off in the preferences, and keeps the selection', async ({
    atlas,
    panel,
    preferences,
    page,
  }) => {
    await preferences.store({ version: 2, projection: 'mercator', renderer: 'engine' });
    await atlas.open({ hash: 'r=410100' });
    await atlas.idleCamera();
    const before = await atlas.paintsIncluding('Zhengzhou');
    await preferences.open();
    await preferences.choose('Projection', /Albers/);
    await page.keyboard.press('Escape');
    await atlas.expectReady('svg');
    await expect(atlas.map).toHaveAttribute('data-projection', 'albers');
    expect(await atlas.paints()).toBe(before);
    await panel.expectTitle('Zhengzhou');
    await atlas.clickRegion('Luoyang');
    await panel.expectTitle('Luoyang');
    await preferences.open();
    await preferences.choose('Projection', /Mercator/);
    await page.keyboard.press('Escape');
    await atlas.expectReady();
  });
});
