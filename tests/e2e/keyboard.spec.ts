import { expect, test } from './drivers/test.ts';

/** The renderer does not matter for the keyboard. SVG uses the least processor time. */
const QUICK = { hash: 'draw=svg', engine: false } as const;

test.describe('the map by keyboard', () => {
  test('arrows and Enter reach and open every province', async ({ atlas, mapKeys, panel }) => {
    await atlas.open(QUICK);
    await mapKeys.focusByTab();
    await mapKeys.expectFocusedRegion('Henan');
    await mapKeys.press('Enter');
    await panel.expectTitle('Henan');
    const opened = new Set(['Henan']);
    for (const step of await mapKeys.tourOfProvinces()) {
      await mapKeys.pressArrow(step);
      if (opened.has(step.name)) continue;
      await mapKeys.press('Enter');
      await panel.expectTitle(step.name);
      opened.add(step.name);
    }
    expect(opened.size).toBe(34);
  });

  test('the map is one Tab stop', async ({ atlas, mapKeys, page }) => {
    await atlas.open(QUICK);
    await mapKeys.focusByTab();
    await page.keyboard.press('Tab');
    const inside = mapKeys.map.locator(':focus');
    await expect(inside).toHaveCount(0);
    await mapKeys.expectNoRing();
    await page.keyboard.press('Shift+Tab');
    await expect(mapKeys.field).toBeFocused();
    await mapKeys.expectFocusedRegion('Henan');
  });

  test('announces the focused region, and when there is no region in a direction', async ({
    atlas,
    mapKeys,
  }) => {
    await atlas.open(QUICK);
    await mapKeys.focusByTab();
    await mapKeys.press('ArrowDown');
    await mapKeys.expectAnnouncement(/^Hubei, province, statements: .*; part of .*\.$/);
    await mapKeys.press('End', 'ArrowDown');
    await mapKeys.expectAnnouncement('No region further south than Macao.');
  });

  test('announces regions in Chinese, with active filters', async ({ atlas, mapKeys }) => {
    await atlas.open({ ...QUICK, hash: 'type=marine&draw=svg', language: 'zh' });
    await mapKeys.focusByTab();
    await mapKeys.expectAnnouncement(/^河南，省，.*；属于.*等 \d+ 个区域。$/);
  });

  test('goes to a typed name: pinyin, initials, English', async ({ atlas, mapKeys, page }) => {
    await atlas.open(QUICK);
    await mapKeys.focusByTab();
    for (const [typed, name] of [
      ['guangdong', 'Guangdong'],
      ['nmg', 'Inner Mongolia'],
      ['Hong', 'Hong Kong'],
      ['hong kong', 'Hong Kong'],
    ] as const) {
      await mapKeys.press('Home');
      await page.keyboard.insertText(typed);
      await mapKeys.expectFocusedRegion(name);
    }
  });

  test('accepts a name letter by letter, without running the shortcuts of the letters', async ({
    atlas,
    mapKeys,
    page,
  }) => {
    await atlas.open({ ...QUICK, hash: 'type=marine&draw=svg' });
    await mapKeys.focusByTab();
    await page.keyboard.type('t');
    await mapKeys.expectFocusedRegion('Taiwan');
    await page.keyboard.type('l');
    await atlas.expectAddress('type=marine');
    await expect(page.getByRole('button', { name: /^切换到中文|Switch to Chinese/ })).toBeVisible();
  });

  test('runs the shortcuts of letters after a click on the map', async ({
    atlas,
    mapKeys,
    page,
    stage,
  }) => {
    await atlas.open({ hash: 'draw=svg' });
    await atlas.clickRegion('Henan');
    await expect(mapKeys.field).toBeFocused();
    await atlas.switchLanguageTo('zh');
    await atlas.switchLanguageTo('en');
    await page.keyboard.press('m');
    await mapKeys.expectFocusedRegion('Henan');
    await atlas.clickRegion('Hubei');
    await page.keyboard.press('p');
    await expect(stage.title).toBeVisible();
  });

  test('runs the shortcuts of letters after the list or a dialog has closed', async ({
    atlas,
    mapKeys,
    page,
    stage,
  }) => {
    await atlas.open({ hash: 'draw=svg' });
    for (const key of ['v', '?', ',']) {
      await page.keyboard.press(key);
      await expect(page.locator('dialog[open], main table').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog[open], main table')).toHaveCount(0);
      await atlas.switchLanguageTo('zh');
      await atlas.switchLanguageTo('en');
      await atlas.clickRegion('Henan');
      await expect(mapKeys.field).toBeFocused();
    }
    await page.keyboard.press('p');
    await expect(stage.title).toBeVisible();
  });

  test('uses the composed text of an input method, not its intermediate input', async ({
    atlas,
    mapKeys,
    page,
  }) => {
    await atlas.open({ ...QUICK, language: 'zh' });
    await mapKeys.focusByTab();
    await mapKeys.press('Home');
    const ime = await page.context().newCDPSession(page);
    await ime.send('Input.imeSetComposition', {
      text: "he'nan",
      selectionStart: 6,
      selectionEnd: 6,
    });
    await mapKeys.expectFocusedRegion('Beijing');
    await ime.send('Input.insertText', { text: '河南' });
    await mapKeys.expectFocusedRegion('Henan');
  });

  test('keeps the shortcuts of punctuation keys', async ({ atlas, mapKeys, search, page }) => {
    await atlas.open(QUICK);
    await mapKeys.focusByTab();
    const before = await mapKeys.zoom();
    await page.keyboard.press('+');
    await expect.poll(() => mapKeys.zoom()).toBeGreaterThan(before);
    await page.keyboard.press('/');
    await expect(search.box).toBeFocused();
  });

  test('Page Down moves to the cities and zooms in, and Page Up moves back', async ({
    atlas,
    mapKeys,
  }) => {
    await atlas.open(QUICK);
    await mapKeys.focusByTab();
    await mapKeys.press('PageDown');
    await mapKeys.expectFocusedRegion('Zhengzhou');
    await expect.poll(() => mapKeys.zoom()).toBeGreaterThan(4.4);
    await mapKeys.press('ArrowRight');
    await mapKeys.expectFocusedRegion('Kaifeng');
    await mapKeys.expectAnnouncement(/^Kaifeng, city in Henan/);
    await mapKeys.press('PageUp');
    await mapKeys.expectFocusedRegion('Henan');
  });

  test('a second Enter moves to the details, and Escape moves back', async ({
    atlas,
    mapKeys,
    panel,
    page,
  }) => {
    await atlas.open(QUICK);
    await mapKeys.focusByTab();
    await mapKeys.press('Enter');
    await mapKeys.expectAnnouncement('Henan is open in the details.');
    await mapKeys.press('Enter');
    await expect(panel.root.getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(mapKeys.field).toBeFocused();
    await mapKeys.expectFocusedRegion('Henan');
  });

  test('in pan mode arrows move the map, until Escape', async ({ atlas, mapKeys, page }) => {
    await atlas.open(QUICK);
    await mapKeys.focusByTab();
    await mapKeys.press('Shift+P');
    await expect(page.getByText('Arrow keys move the map', { exact: true })).toBeVisible();
    const [before] = await mapKeys.centre();
    await mapKeys.press('ArrowRight');
    await expect.poll(async () => (await mapKeys.centre())[0]).toBeGreaterThan(before + 1);
    await mapKeys.expectFocusedRegion('Henan');
    await mapKeys.press('Escape');
    await expect(page.getByText('Arrow keys move the map', { exact: true })).toBeHidden();
    await mapKeys.press('ArrowDown');
    await mapKeys.expectFocusedRegion('Hubei');
  });

  test('Shift Enter opens the menu of regions', async ({ atlas, mapKeys, page }) => {
    await atlas.open(QUICK);
    await mapKeys.focusByTab();
    await mapKeys.press('Shift+Enter');
    await expect(page.getByText('Central Plains').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(mapKeys.field).toBeFocused();
  });

  test('a focused region outside the viewport is moved into it', async ({
    atlas,
    mapKeys,
    page,
  }) => {
    await atlas.open(QUICK);
    await mapKeys.focusByTab();
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('+');
    await expect.poll(() => mapKeys.zoom()).toBeGreaterThan(6);
    await mapKeys.press('Home', 'End');
    await mapKeys.expectFocusedRegion('Macao');
    await expect.poll(async () => (await mapKeys.centre())[1]).toBeLessThan(26);
  });

  test('a click on the map moves the keyboard position, and the ring appears with the first key', async ({
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
    await mapKeys.expectFocusedRegion('Henan');
  });

  test('is accessible with the ring on a region', async ({ atlas, mapKeys }) => {
    await atlas.open(QUICK);
    await mapKeys.focusByTab();
    await mapKeys.press('Shift+P');
    await atlas.expectAccessible();
  });
});
