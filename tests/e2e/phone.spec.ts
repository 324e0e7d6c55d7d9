import { expect, test } from './drivers/test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'zh-CN' });

test.describe('on a phone', () => {
  test('a tap opens a place in the sheet, which can be expanded', { tag: '@engine' }, async ({
    atlas,
    panel,
    page,
  }) => {
    await atlas.open({ hash: 'r=410000', language: 'zh' });
    await panel.expectTitle('河南');
    const before = await panel.root.boundingBox();
    await page.getByRole('button', { name: '展开详情' }).click();
    await expect
      .poll(async () => (await panel.root.boundingBox())?.height)
      .toBeGreaterThan(before?.height ?? 0);
  });

  test('nothing is wider than the screen', async ({ atlas, page }) => {
    await atlas.open({
      hash: 'r=410000&type=marine&on=yangtze-river-delta',
      language: 'zh',
      engine: false,
    });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(390);
  });

  test('is accessible', async ({ atlas }) => {
    await atlas.open({ hash: 'r=410000', language: 'zh', engine: false });
    await atlas.expectAccessible();
  });
});
