import { expect, test } from './drivers/test.ts';

test.describe('computed sentences about a view', () => {
  test('end the overview, and lead to the map and the ranking that they count', async ({
    atlas,
    page,
  }) => {
    await atlas.open({ hash: 'ind=income.2023' });
    const sentences = page.getByRole('region', { name: 'In this view' });
    const lowest = sentences.getByRole('button', {
      name: /^Of the five provinces with the lowest/,
    });
    await lowest.scrollIntoViewIfNeeded();
    await expect(lowest).toContainText('four are spoken of only through a grouping');
    await atlas.expectAccessible();
    await lowest.click();
    await atlas.expectAddress('ind=income.2023&chart=rank.lowest');
    const rows = page.getByRole('list', { name: /^Ranking: / }).getByRole('listitem');
    await expect(rows).toHaveCount(31);
    const ends = await rows.allTextContents();
    expect(ends.slice(0, 5).filter((row) => row.includes('only through a grouping'))).toHaveLength(
      4,
    );

    await sentences
      .getByRole('button', { name: /^12 of 20 statements are about 31 of 34/ })
      .click();
    await atlas.expectAddress('map=silence');
    await expect(page.getByRole('region', { name: 'Legend' })).toContainText(
      'No one speaks of 3 of 34 provinces',
    );
  });

  test('are offered as titles when a view is captured, in both languages', async ({
    atlas,
    editor,
    page,
  }) => {
    await atlas.open({ hash: 'r=410000&draw=svg', language: 'zh' });
    await editor.open();
    await editor.press('截取当前视图');
    await editor.press('用作标题：20 条发言中有 3 条涉及河南：其中仅涉及其下属地区的 3 条');
    await expect(page.getByLabel('英文标题', { exact: true })).toHaveValue(
      '3 of 20 statements are about Henan: 3 only through places inside',
    );
    await atlas.expectAccessible();
  });
});
