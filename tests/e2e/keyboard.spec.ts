import { expect, test } from './drivers/test.ts';

/** Which renderer draws is all one to the keys; SVG leaves a busy machine the most time for them. */
const QUICK = { hash: 'draw=svg', engine: false } as const;

test.describe('the map by keyboard', () => {
  test('arrows and Enter reach and open every province', async ({ atlas, mapKeys, panel }) => {
    await atlas.open(QUICK);
    await mapKeys.tabTo();
    await mapKeys.expectOn('Henan');
    await mapKeys.press('Enter');
    await panel.expectTitle('Henan');
    const opened = new Set(['Henan']);
    for (const step of await mapKeys.tourOfProvinces()) {
      await mapKeys.walk(step);
      if (opened.has(step.name)) continue;
      await mapKeys.press('Enter');
      await panel.expectTitle(step.name);
      opened.add(step.name);
    }
    expect(opened.size).toBe(34);
  });

  test('the map is one Tab stop', async ({ atlas, mapKeys, page }) => {
    await atlas.open(QUICK);
    await mapKeys.tabTo();
    await page.keyboard.press('Tab');
    const inside = mapKeys.map.locator(':focus');
    await expect(inside).toHaveCount(0);
    await mapKeys.expectNoRing();
    await page.keyboard.press('Shift+Tab');
    await expect(mapKeys.field).toBeFocused();
    await mapKeys.expectOn('Henan');
  });

  test('says where one stands, and where nothing lies farther', async ({ atlas, mapKeys }) => {
    await atlas.open(QUICK);
    await mapKeys.tabTo();
    await mapKeys.press('ArrowDown');
    await mapKeys.expectSaid(/^Hubei, province, .* statements?.*; part of .*\.$/);
    await mapKeys.press('End', 'ArrowDown');
    await mapKeys.expectSaid('No region further south of Macao.');
  });

  test('says it in Chinese, under the filters', async ({ atlas, mapKeys }) => {
    await atlas.open({ ...QUICK, hash: 'type=marine&draw=svg', language: 'zh' });
    await mapKeys.tabTo();
    await mapKeys.expectSaid(/^河南，省，.*；属于.*等 \d+ 个区域。$/);
  });

  test('goes to what is typed: pinyin, initials, English', async ({ atlas, mapKeys, page }) => {
    await atlas.open(QUICK);
    await mapKeys.tabTo();
    for (const [typed, name] of [
      ['guangdong', 'Guangdong'],
      ['nmg', 'Inner Mongolia'],
      ['Hong', 'Hong Kong'],
      ['hong kong', 'Hong Kong'],
    ] as const) {
      await mapKeys.press('Home');
      await page.keyboard.insertText(typed);
      await mapKeys.expectOn(name);
    }
  });

  test('letter by letter, without running the shortcuts of these letters', async ({
    atlas,
    mapKeys,
    page,
  }) => {
    await atlas.open({ ...QUICK, hash: 'type=marine&draw=svg' });
    await mapKeys.tabTo();
    await page.keyboard.type('t');
    await mapKeys.expectOn('Taiwan');
    await page.keyboard.type('l');
    await atlas.expectAddress('type=marine');
    await expect(page.getByRole('button', { name: /^切换到中文|Switch to Chinese/ })).toBeVisible();
  });

  test('an input method writes Chinese: composed, not half-typed', async ({
    atlas,
    mapKeys,
    page,
  }) => {
    await atlas.open({ ...QUICK, language: 'zh' });
    await mapKeys.tabTo();
    await mapKeys.press('Home');
    const ime = await page.context().newCDPSession(page);
    await ime.send('Input.imeSetComposition', {
      text: "he'nan",
      selectionStart: 6,
      selectionEnd: 6,
    });
    await mapKeys.expectOn('Beijing');
    await ime.send('Input.insertText', { text: '河南' });
    await mapKeys.expectOn('Henan');
  });

  test('signs keep their shortcuts', async ({ atlas, mapKeys, search, page }) => {
    await atlas.open(QUICK);
    await mapKeys.tabTo();
    const before = await mapKeys.zoom();
    await page.keyboard.press('+');
    await expect.poll(() => mapKeys.zoom()).toBeGreaterThan(before);
    await page.keyboard.press('/');
    await expect(search.box).toBeFocused();
  });

  test('Page Down goes into the cities, closer, and Page Up back', async ({ atlas, mapKeys }) => {
    await atlas.open(QUICK);
    await mapKeys.tabTo();
    await mapKeys.press('PageDown');
    await mapKeys.expectOn('Zhengzhou');
    await expect.poll(() => mapKeys.zoom()).toBeGreaterThan(4.4);
    await mapKeys.press('ArrowRight');
    await mapKeys.expectOn('Kaifeng');
    await mapKeys.expectSaid(/^Kaifeng, city in Henan/);
    await mapKeys.press('PageUp');
    await mapKeys.expectOn('Henan');
  });

  test('Enter once more goes to the details; Escape comes back', async ({
    atlas,
    mapKeys,
    panel,
    page,
  }) => {
    await atlas.open(QUICK);
    await mapKeys.tabTo();
    await mapKeys.press('Enter');
    await mapKeys.expectSaid('Henan is open in the details.');
    await mapKeys.press('Enter');
    await expect(panel.root.getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(mapKeys.field).toBeFocused();
    await mapKeys.expectOn('Henan');
  });

  test('pan mode: arrows move the map, Escape lets them walk again', async ({
    atlas,
    mapKeys,
    page,
  }) => {
    await atlas.open(QUICK);
    await mapKeys.tabTo();
    await mapKeys.press('Shift+P');
    await expect(page.getByText('Arrow keys move the map', { exact: true })).toBeVisible();
    const [before] = await mapKeys.centre();
    await mapKeys.press('ArrowRight');
    await expect.poll(async () => (await mapKeys.centre())[0]).toBeGreaterThan(before + 1);
    await mapKeys.expectOn('Henan');
    await mapKeys.press('Escape');
    await expect(page.getByText('Arrow keys move the map', { exact: true })).toBeHidden();
    await mapKeys.press('ArrowDown');
    await mapKeys.expectOn('Hubei');
  });

  test('Shift and Enter ask what lies there', async ({ atlas, mapKeys, page }) => {
    await atlas.open(QUICK);
    await mapKeys.tabTo();
    await mapKeys.press('Shift+Enter');
    await expect(page.getByText('Central Plains').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(mapKeys.field).toBeFocused();
  });

  test('what lies outside the picture is brought in', async ({ atlas, mapKeys, page }) => {
    await atlas.open(QUICK);
    await mapKeys.tabTo();
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('+');
    await expect.poll(() => mapKeys.zoom()).toBeGreaterThan(6);
    await mapKeys.press('Home', 'End');
    await mapKeys.expectOn('Macao');
    await expect.poll(async () => (await mapKeys.centre())[1]).toBeLessThan(26);
  });

  test('a click on the map brings the keys along, without a ring until they are used', async ({
    atlas,
    mapKeys,
    panel,
  }) => {
    await atlas.open(QUICK);
    await atlas.clickRegion('Hubei');
    await panel.expectTitle('Hubei');
    await expect(mapKeys.field).toBeFocused();
    await mapKeys.expectNoRing();
    await mapKeys.press('ArrowUp');
    await mapKeys.expectOn('Henan');
  });

  test('is accessible with the ring on a region', async ({ atlas, mapKeys }) => {
    await atlas.open(QUICK);
    await mapKeys.tabTo();
    await mapKeys.press('Shift+P');
    await atlas.expectAccessible();
  });
});
