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

  test('has words on its buttons, and two types beside “more filters”', async ({ atlas, page }) => {
    await atlas.open({ language: 'zh', engine: false });
    for (const word of ['演示', '主题', '偏好设置', '更多筛选', '列表', '区域图层'])
      await expect(page.getByText(word, { exact: true })).toBeInViewport({ ratio: 1 });
    for (const type of ['城乡融合', '区域协调'])
      await expect(page.getByRole('button', { name: type })).toBeInViewport({ ratio: 0.9 });
    await expect(page.getByText(/按 \/ 键/)).toBeHidden();
  });

  test('is accessible', async ({ atlas }) => {
    await atlas.open({ hash: 'r=410000', language: 'zh', engine: false });
    await atlas.expectAccessible();
  });
});
