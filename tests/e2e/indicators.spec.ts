import { encoded } from '../fixtures/encoded.ts';
import { ALL_PROVINCES } from '../fixtures/ownTables.ts';
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

  test('shows its change since an earlier year, which returns from the address', async ({
    atlas,
    page,
  }) => {
    await atlas.open({ hash: 'ind=population.2024' });
    const legend = page.getByRole('region', { name: 'Legend' });
    await legend.getByText('Change, classes and source').click();
    await legend.getByRole('combobox', { name: 'Change since …' }).selectOption('2019');
    await expect(legend).toContainText('Resident population, change from 2019 to 2024 (%)');
    await expect(legend).toContainText('no data in 2019 or 2024');
    await atlas.expectAddress('ind=population.2024.from2019');
    await atlas.hoverRegion('Heilongjiang');
    await expect(page.getByText('−6.9% (from 3,255 to 3,029')).toBeVisible();
    await atlas.expectAccessible();
    const paints = await atlas.paints();

    await atlas.open({ hash: 'ind=population.2024.quantile.5.from2019' });
    await expect(legend).toContainText('Resident population, change from 2019 to 2024 (%)');
    await expect.poll(() => atlas.paints()).toBe(paints);
  });

  test('has own bounds and a midpoint, which return from the address', async ({ atlas, page }) => {
    await atlas.open({ hash: 'ind=income.2023' });
    const legend = page.getByRole('region', { name: 'Legend' });
    await legend.getByText('Change, classes and source').click();
    const method = legend.getByRole('combobox', { name: 'How the classes are made' });
    await method.selectOption('own bounds');
    const bounds = legend.getByRole('textbox', { name: 'Bounds between the classes' });
    await bounds.fill('50000, 30000');
    await bounds.press('Enter');
    await expect(legend.getByRole('alert')).toContainText('30,000 comes after 50,000');
    await atlas.expectAccessible();
    await bounds.fill('３００００，40,000；50000');
    await bounds.press('Enter');
    await atlas.expectAddress('ind=income.2023.own:30000,40000,50000');
    await expect(legend.getByRole('button', { name: /below 30,000/u })).toBeVisible();
    await legend.getByRole('combobox', { name: 'Colours' }).selectOption('around a value');
    await atlas.expectAddress('ind=income.2023.own:30000,40000,50000~39218');
    await expect(legend).toContainText('The colours diverge at 39,218 yuan.');
    const paints = await atlas.paints();

    await atlas.open({ hash: 'ind=income.2023.own.5:30000,40000,50000~39218' });
    await expect(legend).toContainText('The colours diverge at 39,218 yuan.');
    await expect.poll(() => atlas.paints()).toBe(paints);
  });

  test('that does not exist is reported, and the default is shown', async ({ atlas, page }) => {
    await atlas.open({ hash: 'ind=happiness.2023' });
    await atlas.expectNotice('“ind=happiness.2023”');
    await expect(page.getByRole('region', { name: 'Legend' })).toContainText(
      'Disposable income per head, 2024 (yuan)',
    );
  });
});

test.describe('a user’s own table', () => {
  test('in GB 18030, by name, with a unit line and a row of the country, is a map within a minute', async ({
    atlas,
    palette,
    page,
  }) => {
    await atlas.open({ language: 'zh' });
    const started = Date.now();
    await palette.run('自己的数据', '添加您自己的数据');
    const dialog = page.getByRole('dialog', { name: '您自己的数据' });
    const buffer = Buffer.from(encoded(ALL_PROVINCES, 'gb18030'));
    await dialog
      .locator('input[type="file"]')
      .setInputFiles({ name: '用电量.csv', mimeType: 'text/csv', buffer });
    await expect(dialog).toContainText('按 GB 18030 编码的文本读取');
    await expect(dialog).toContainText('31 个省份，2022—2023年，含全国数据');
    await expect(dialog.getByRole('textbox', { name: '单位' })).toHaveValue('亿千瓦时');
    await atlas.expectAccessible();
    await dialog.getByRole('button', { name: '在地图上显示' }).click();
    await expect(dialog).toBeHidden();

    const legend = page.getByRole('region', { name: '图例' });
    await expect(legend).toContainText('居民用电量，2023年（亿千瓦时）');
    await expect(legend).toContainText('方舆未核对');
    await expect(legend).toContainText('全国：13,524 亿千瓦时');
    expect(Date.now() - started).toBeLessThan(60_000);
    await atlas.hoverRegion('新疆');
    await expect(page.getByText('410 亿千瓦时，在 31 个省份中居第 1 位')).toBeVisible();
    await atlas.expectAccessible();

    const paints = await atlas.paints();
    expect(new URL(page.url()).hash).toMatch(/ind=own-[a-z0-9]+/u);
    await page.reload();
    await expect(legend).toContainText('居民用电量，2023年（亿千瓦时）');
    await expect.poll(() => atlas.paints()).toBe(paints);
  });

  test('that this device does not have is reported, and the default is shown', async ({
    atlas,
    page,
  }) => {
    await atlas.open({ hash: 'ind=own-elsewhere' });
    await atlas.expectNotice('“ind=own-elsewhere”');
    await expect(page.getByRole('region', { name: 'Legend' })).toContainText(
      'Disposable income per head, 2024 (yuan)',
    );
  });
});
