import { expect, test } from './drivers/test.ts';

test.describe('reading the report by place', () => {
  for (const typed of ['河南', 'henan']) {
    test(`"/", ${typed}, Enter opens Henan with its statements grouped by relation`, async ({
      atlas,
      search,
      panel,
    }) => {
      await atlas.open();
      await search.openFirstResult(typed, 'Henan');
      await panel.expectTitle('Henan');
      await panel.expectText('河南');
      await panel.expectStatements(/^Within Henan/, [
        'Zhuang Jianqiu',
        'Zhang Gaiping',
        'Wang Dubo',
      ]);
      await atlas.expectAddress('r=410000');
    });
  }

  test('an address shows the same in a new tab, in both languages', async ({
    atlas,
    panel,
    page,
  }) => {
    await atlas.open({ hash: 'r=410000' });
    await panel.expectStatements(/^Within Henan/, ['Zhuang Jianqiu', 'Zhang Gaiping', 'Wang Dubo']);
    await atlas.expectTitle('Henan 河南 · 2024 Two Sessions · Fangyu');
    await atlas.open({ hash: 'r=410000&lang=zh' });
    await page.reload();
    await panel.expectTitle('河南');
    await panel.expectStatements(/河南/, ['庄建球', '张改平', '王笃波']);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  });

  test('a click on a province opens it, and a click on the sea clears the selection', {
    tag: '@engine',
  }, async ({ atlas, panel }) => {
    await atlas.open();
    await atlas.clickRegion('Jilin');
    await panel.expectTitle('Jilin');
    await panel.expectText(/No statement in this report names Jilin/);
    await atlas.expectAddress('r=220000');
    await atlas.clickSea();
    await atlas.expectAddress('');
  });

  test('a click selects a city where cities are shown', { tag: '@engine' }, async ({
    atlas,
    panel,
  }) => {
    await atlas.open({ hash: 'r=410100' });
    await atlas.idleCamera();
    await atlas.clickRegion('Kaifeng');
    await panel.expectTitle('Kaifeng');
    await atlas.expectAddress('r=410200');
  });

  test('hovering names a place and its statements', { tag: '@engine' }, async ({ atlas, page }) => {
    await atlas.open();
    await atlas.hoverRegion('Hunan');
    await expect(page.getByText('Hunan 湖南')).toBeVisible();
  });

  test('back and forward go through the opened regions', async ({ atlas, panel, page }) => {
    await atlas.open();
    await atlas.clickRegion('Hunan');
    await atlas.clickRegion('Guizhou');
    await panel.expectTitle('Guizhou');
    await atlas.goBack();
    await panel.expectTitle('Hunan');
    await atlas.goBack();
    await atlas.expectAddress('');
    await page.goForward();
    await panel.expectTitle('Hunan');
  });

  test('the Yellow River basin: nine partial members, one statement, its four clusters', async ({
    atlas,
    panel,
  }) => {
    await atlas.open({ hash: 'r=yellow-river-basin' });
    const members = panel.root.getByRole('region', { name: /^Members/ }).getByRole('listitem');
    await expect(members).toHaveCount(9);
    for (const member of await members.all()) await expect(member).toContainText('in part');
    await panel.expectStatements(/^About this grouping/, ['Wang Dubo']);
    await panel.expectLinks('Named together in the report', [
      'Shandong Peninsula',
      'Central Plains',
      'Guanzhong Plain',
      'Yellow River Ji Bend',
    ]);
  });

  for (const [typed, name] of [
    ['hong kong', 'Hong Kong'],
    ['澳门', 'Macao'],
    ['台湾', 'Taiwan'],
    ['sansha', 'Sansha'],
  ] as const) {
    test(`${name} can be opened by search`, async ({ atlas, search, panel }) => {
      await atlas.open();
      await search.openFirstResult(typed, name);
      await panel.expectTitle(name);
    });
  }

  test('a strategy and a speaker link to their regions and statements', async ({
    atlas,
    panel,
  }) => {
    await atlas.open({ hash: 's=marine-economy' });
    await panel.expectTitle('Developing the marine economy');
    await expect(panel.statementBy('Feng Hongchang')).toBeVisible();
    await panel.statementBy('Feng Hongchang').getByRole('link', { name: 'Feng Hongchang' }).click();
    await atlas.expectAddress('p=feng-hongchang');
    await panel.expectTitle('Feng Hongchang');
  });

  test('copies a quotation with its citation', async ({ atlas, panel, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await atlas.open({ hash: 'r=350200' });
    const card = panel.statementBy('Feng Hongchang');
    await card.getByRole('button', { name: /Copy with citation/ }).click();
    await expect(card.getByRole('status')).not.toBeEmpty();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('The ocean is a strategic area for high-quality development.');
    expect(copied).toMatch(/Feng Hongchang.*People’s Daily.*2024.*paragraphs? 45/s);
  });
});
