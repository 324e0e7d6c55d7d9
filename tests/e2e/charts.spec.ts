import { expect, test } from './drivers/test.ts';

test.describe('an official figure beside the map', () => {
  test('is a ranked list, linked with the map both ways, in the address', async ({
    atlas,
    palette,
    page,
  }) => {
    await atlas.open();
    await palette.run('ranking', 'Ranking of the regions by a figure');
    await atlas.expectAddress('ind=income&chart=rank');
    const ranking = page.getByRole('list', { name: /^Ranking: Disposable income per head, 2024/ });
    await expect(ranking.getByRole('listitem')).toHaveCount(31);

    await atlas.hoverRegion('Gansu');
    await expect(ranking.getByRole('listitem').filter({ hasText: 'Gansu' })).toHaveAttribute(
      'data-hovered',
    );
    await ranking.getByRole('button', { name: /Shanghai/ }).click();
    await atlas.expectAddress('r=310000&ind=income&chart=rank');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await atlas.expectAddress('r=110000&ind=income&chart=rank');
    await atlas.expectAccessible();
  });

  test('is a scatter whose range is highlighted on the map, by pointer and by keyboard', async ({
    atlas,
    page,
  }) => {
    await atlas.open({ hash: 'ind=income.2023&chart=scatter.urbanisation', language: 'zh' });
    const drawing = page.getByRole('img', { name: /^31 个省份，横轴为/ });
    await drawing.scrollIntoViewIfNeeded();
    const paints = await atlas.paints();
    const box = await drawing.boundingBox();
    if (!box) throw new Error('the scatter is not drawn');
    await page.mouse.move(box.x + box.width * 0.7, box.y + 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 2, box.y + box.height - 2, { steps: 4 });
    await page.mouse.up();
    await expect(page.getByText('范围内有 2 个地区：上海、北京。')).toBeVisible();
    await expect.poll(() => atlas.paints()).not.toBe(paints);

    await page.getByText('用滑块选择范围').click();
    await page.getByRole('button', { name: '取消框选' }).click();
    await expect.poll(() => atlas.paints()).toBe(paints);
    await page.getByRole('slider', { name: '横轴下限' }).focus();
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('PageUp');
    await expect(page.getByText('范围内有 2 个地区：上海、北京。')).toBeVisible();
    await expect.poll(() => atlas.paints()).not.toBe(paints);
    await atlas.expectAccessible();
  });
});
