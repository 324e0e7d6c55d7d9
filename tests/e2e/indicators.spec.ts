import { expect, test } from './drivers/test.ts';

test.describe('an official figure', () => {
  test('is chosen, changes its year by the keyboard, and returns from its address', async ({
    atlas,
    palette,
    page,
  }) => {
    await atlas.open();
    await palette.run('official figure', 'Colour regions by an official figure');
    const legend = page.getByRole('region', { name: 'Legend' });
    await expect(legend).toContainText('Disposable income per head, 2024 (yuan)');
    await atlas.expectAddress('ind=income');

    const slider = legend.getByRole('slider', { name: 'Year' });
    await slider.focus();
    await page.keyboard.press('Home');
    await expect(legend).toContainText('Disposable income per head, 2019 (yuan)');
    await page.keyboard.press('ArrowRight');
    await atlas.expectAddress('ind=income.2020');
    const paints = await atlas.paints();

    await atlas.open({ hash: 'ind=income.2020' });
    await expect(legend).toContainText('Disposable income per head, 2020 (yuan)');
    await expect.poll(() => atlas.paints()).toBe(paints);
    await atlas.expectAccessible();
  });

  test('says in the tooltip the value, unit and rank, in Chinese', async ({ atlas, page }) => {
    await atlas.open({ hash: 'ind=income.2023', language: 'zh' });
    await expect(page.getByRole('region', { name: '图例' })).toContainText('2023年');
    await atlas.hoverRegion('上海');
    await expect(page.getByText('84,834 元，在 31 个省份中居第 1 位')).toBeVisible();
  });

  test('that does not exist is reported, and the default is shown', async ({ atlas, page }) => {
    await atlas.open({ hash: 'ind=happiness.2023' });
    await atlas.expectNotice('“ind=happiness.2023”');
    await expect(page.getByRole('region', { name: 'Legend' })).toContainText(
      'Disposable income per head, 2024 (yuan)',
    );
  });
});
