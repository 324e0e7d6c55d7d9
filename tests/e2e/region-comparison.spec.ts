import { expect, test } from './drivers/test.ts';

test.describe('regions side by side', () => {
  const readings = [
    {
      language: 'en',
      title: 'Regions side by side',
      heads: ['Henan', 'Shaanxi', 'Qinghai'],
      income: /^Disposable income per head/,
    },
    {
      language: 'zh',
      title: '地区对比',
      heads: ['河南', '陕西', '青海'],
      income: /^居民人均可支配收入/,
    },
  ] as const;
  for (const { language, title, heads, income } of readings)
    test(`open from an address, in ${language}`, async ({ atlas, page }) => {
      await atlas.open({ hash: 'r=410000&vs=610000,630000', language });
      const comparison = page.getByRole('region', { name: title });
      await expect(comparison.getByRole('columnheader')).toHaveText([...heads]);
      await expect(comparison.getByRole('row', { name: income }).getByRole('img')).toHaveCount(3);
      await atlas.expectAccessible();
    });

  test('are put there by a click with Ctrl, and fade all others', async ({ atlas, page }) => {
    await atlas.open({ hash: 'r=410000' });
    await page.keyboard.down('Control');
    await atlas.clickRegion('Hubei');
    await page.keyboard.up('Control');
    await atlas.expectAddress('r=410000&vs=420000');
    const comparison = page.getByRole('region', { name: 'Regions side by side' });
    await expect(comparison.getByRole('columnheader')).toHaveText(['Henan', 'Hubei']);
    await expect(page.getByText('not part of the selection')).toBeVisible();
    await comparison.getByRole('button', { name: 'End the comparison' }).click();
    await atlas.expectAddress('r=410000');
    await expect(comparison).toBeHidden();
  });

  test('are added from the panel by the keyboard alone', async ({ atlas, page }) => {
    await atlas.open({ hash: 'r=410000' });
    await page.getByRole('button', { name: 'Compare' }).focus();
    await page.keyboard.press('Enter');
    const choice = page.getByRole('combobox', { name: 'Add a region' });
    await choice.focus();
    await choice.selectOption('Gansu');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await atlas.expectAddress('r=410000&vs=620000');
  });
});
