import { expect, test } from './drivers/test.ts';

test.describe('the list of regions', () => {
  test('opens by shortcut, can be sorted and searched, and opens the same panel', async ({
    atlas,
    list,
    panel,
    page,
  }) => {
    await atlas.open();
    await list.openByKey();
    await atlas.expectAddress('view=list');
    await list.expectCount(34);
    await list.expectSortedBy('Statements', 'descending');
    await list.expectFirst(['Henan']);
    await list.sortBy('Region');
    await list.expectFirst(['Anhui', 'Beijing', 'Chongqing']);
    await list.sortBy('Region');
    await list.expectFirst(['Zhejiang', 'Yunnan']);
    await list.chooseLevel('Cities');
    await list.find('hénán');
    await list.expectCount(18);
    await list.sortBy('Statements');
    await list.expectFirst(['Zhengzhou']);
    await list.region('Zhengzhou').focus();
    await page.keyboard.press('ArrowDown');
    await expect(list.region('Jiyuan')).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await panel.expectTitle('Zhengzhou');
    await list.expectCurrent('Zhengzhou');
    await atlas.expectAddress('r=410100&view=list');
    await page.keyboard.press('Enter');
    await expect(panel.root.getByRole('heading', { level: 2 })).toBeFocused();
  });

  test('keeps selection and focus when it opens and closes', { tag: '@engine' }, async ({
    atlas,
    list,
    mapKeys,
    panel,
  }) => {
    await atlas.open({ hash: 'r=410000' });
    await atlas.idleCamera();
    await mapKeys.focusByTab();
    await list.openByKey();
    await expect(list.region('Henan')).toBeFocused();
    await list.expectCurrent('Henan');
    await list.closeByKey();
    await atlas.expectAddress('r=410000');
    await panel.expectTitle('Henan');
    await expect(mapKeys.field).toBeFocused();
  });

  test('takes the focus when it loads late', async ({ atlas, list, mapKeys, page }) => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/assets/RegionTable-*', async (route) => {
      await held;
      await route.continue();
    });
    await atlas.open({ hash: 'r=410000', engine: false });
    await mapKeys.focusByTab();
    await page.keyboard.press('v');
    await expect(page.getByText('Loading the list')).toBeVisible();
    // The browser removes the focus from an inert element after painting.
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
    letGo();
    await expect(list.region('Henan')).toBeFocused();
  });

  test('an address opens it with its filters, in both languages', async ({
    atlas,
    list,
    panel,
    page,
  }) => {
    await atlas.open({ hash: 'r=350000&type=marine&view=list', engine: false });
    await list.expectSummary('2 of 20 statements match the filters');
    await list.expectCurrent('Fujian');
    await list.expectRow('Fujian', ['1', 'none', /^\d+$/, /Coastal Provinces$/]);
    await list.expectRow('Henan', ['none', 'none', 'none', /^Yellow River basin/]);
    await panel.expectTitle('Fujian');
    await page.getByRole('button', { name: /中文/ }).click();
    await list.expectRow('福建', ['1', '无', /^\d+$/, /沿海省区市$/]);
    await page.getByRole('button', { name: '地图', exact: true }).click();
    await expect(list.root).toHaveCount(0);
    await atlas.expectAddress('r=350000&type=marine&lang=zh');
  });

  test('shows a hint when no name matches', async ({ atlas, list, page }) => {
    await atlas.open({ hash: 'view=list', engine: false });
    await list.find('wuhan');
    await expect(page.getByText('No province matches “wuhan”.')).toBeVisible();
    await page.getByRole('button', { name: 'Show 1 city that matches' }).click();
    await list.expectFirst(['Wuhan']);
  });

  test('outlines groupings on the map behind it', async ({ atlas, list, page }) => {
    await atlas.open({ hash: 'view=list', engine: false });
    await list.chooseLevel('Groupings');
    await list.expectCount(34);
    await list.root.getByRole('checkbox', { name: 'Outline Central Plains on the map' }).check();
    await atlas.expectAddress('on=central-plains&view=list');
    await page.keyboard.press('v');
    await expect(page.getByRole('list', { name: 'On the map' })).toContainText('Central Plains');
  });

  test('is accessible, and the map behind it is inert', async ({ atlas, list, page }) => {
    await atlas.open({ hash: 'r=410000&view=list', engine: false });
    await list.expectCurrent('Henan');
    await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
    await atlas.expectAccessible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('is as wide as the screen, without cut-off texts', async ({ atlas, list, page }) => {
    await atlas.open({ hash: 'view=list', engine: false });
    await list.expectFirst(['Henan']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const cut = await list.root
      .getByRole('columnheader')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
    expect(cut).toBe(0);
    await atlas.expectAccessible();
  });
});
