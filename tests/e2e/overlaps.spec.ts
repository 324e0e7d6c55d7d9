import type { Page } from '@playwright/test';
import type { Language } from '../../src/domain/language.ts';
import type { Atlas } from './drivers/Atlas.ts';
import { expect, test } from './drivers/test.ts';

const ZHENGZHOU = [
  '郑州，地级市',
  '河南，省',
  '中原城市群，城市群，核心',
  '黄河流域，流域，部分地区',
  '中部崛起，四大板块',
];
const ZHENGZHOU_EN = [
  'Zhengzhou, Prefecture-level city',
  'Henan, Province',
  'Central Plains, Urban agglomeration, core',
  'Yellow River basin, River basin, in part',
  'Rise of Central China, Macro-region',
];

/** Without a selection, but close enough for cities. */
async function openNearZhengzhou(atlas: Atlas, page: Page, language: Language): Promise<void> {
  await atlas.open({ hash: 'r=410100', language });
  await atlas.idleCamera();
  await page.keyboard.press('Escape');
  await atlas.expectAddress(language === 'zh' ? 'lang=zh' : '');
}

test.describe('places under several layers', () => {
  test('a click on Zhengzhou selects it and offers the other regions at the same place', {
    tag: '@engine',
  }, async ({ atlas, chooser, page, panel }) => {
    await openNearZhengzhou(atlas, page, 'zh');
    await atlas.clickRegion('Zhengzhou');
    await panel.expectTitle('郑州');
    await chooser.expectItems(ZHENGZHOU);
    await expect(chooser.item('郑州')).toBeChecked();
    await atlas.expectAccessible();
  });

  test('Esc closes the offer before it clears the selection', async ({ atlas, chooser, page }) => {
    await openNearZhengzhou(atlas, page, 'en');
    await atlas.clickRegion('Zhengzhou');
    await chooser.expectOpen();
    await page.keyboard.press('Escape');
    await chooser.expectClosed();
    await atlas.expectAddress('r=410100');
    await page.keyboard.press('Escape');
    await atlas.expectAddress('');
  });

  test('a hovered item is outlined on the map, and the map does not move', {
    tag: '@engine',
  }, async ({ atlas, chooser, page }) => {
    await atlas.open();
    await chooser.openByRightClick('Zhengzhou');
    const before = await atlas.idleCamera();
    await chooser.item(/^Yellow River/).hover();
    if ((await atlas.map.getAttribute('data-renderer')) === 'svg')
      await expect(page.locator('[data-outline="yellow-river-basin"]')).toBeAttached();
    expect(await atlas.idleCamera()).toBe(before);
    await atlas.expectAddress('');
  });

  test('clicks choose the chosen level until it is reset', {
    tag: '@engine',
  }, async ({ atlas, chooser, panel, page }) => {
    await atlas.open();
    await atlas.clickRegion('Zhengzhou');
    await chooser.item(/^Central Plains/).click();
    await panel.expectTitle('Central Plains');
    await chooser.expectClickLevel('urban agglomerations');
    await page.keyboard.press('Escape');
    await atlas.expectAddress('');
    await page.reload();
    await atlas.expectReady();
    await atlas.clickRegion('Qingdao');
    await panel.expectTitle('Shandong Peninsula');
    await atlas.clickRegion('Jilin');
    await panel.expectTitle('Harbin–Changchun');
    await page.getByRole('button', { name: /^Let clicks select the smallest place/ }).click();
    await chooser.expectClickLevel(null);
    await atlas.clickRegion('Guizhou');
    await panel.expectTitle('Guizhou');
  });

  test('the menu works by keyboard, and the focus returns to the map', {
    tag: '@engine',
  }, async ({ atlas, chooser, mapKeys, panel, page }) => {
    await atlas.open({ hash: 'r=410100' });
    await atlas.idleCamera();
    await mapKeys.focusByTab();
    await mapKeys.expectFocusedRegion('Zhengzhou');
    await mapKeys.press('Shift+Enter');
    await chooser.expectItems(ZHENGZHOU_EN);
    await expect(chooser.item(/^Zhengzhou/)).toBeFocused();
    await mapKeys.press('ArrowDown', 'ArrowDown');
    await expect(chooser.item(/^Central Plains/)).toBeFocused();
    await mapKeys.press('Escape');
    await chooser.expectClosed();
    await expect(mapKeys.field).toBeFocused();
    await atlas.expectAddress('r=410100');
    await mapKeys.press('Shift+Enter', '4');
    await panel.expectTitle('Yellow River basin');
    await expect(mapKeys.field).toBeFocused();
    await chooser.expectClickLevel('river basins');
    await expect(page.getByRole('menu')).toHaveCount(0);
  });

  test('a city lists its groupings with its role, and a grouping its members', async ({
    atlas,
    panel,
  }) => {
    await atlas.open({ hash: 'r=410100', engine: false });
    await panel.expectLinks('Belongs to', [
      'Henan',
      'Yellow River basin',
      'Central Plains',
      'Rise of Central China',
    ]);
    const groupings = panel.root.getByRole('region', { name: 'Belongs to' }).getByRole('listitem');
    await expect(groupings).toHaveText([
      'Henan',
      /^Yellow River basin in part, through Henan$/,
      /^Central Plains core$/,
      /^Rise of Central China through Henan$/,
    ]);
    await panel.follow('Central Plains');
    const core = panel.root.getByRole('region', { name: /^Core/ }).getByRole('link');
    await expect(core.first()).toHaveText('Zhengzhou');
    await expect(core).toHaveCount(14);
  });
});

test.describe('by touch', { tag: '@engine' }, () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'zh-CN' });

  test('a long press on Zhengzhou offers the same regions near the bottom of the screen', async ({
    atlas,
    chooser,
    panel,
    page,
  }) => {
    await atlas.open({ hash: 'r=410100', language: 'zh' });
    await atlas.idleCamera();
    await chooser.openByLongPress('Zhengzhou');
    await chooser.expectItems(ZHENGZHOU);
    await atlas.expectAccessible();
    const sizes = await chooser.menu
      .getByRole('menuitemradio')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    await chooser.item(/^河南/).tap();
    await panel.expectTitle('河南');
    await expect(page.getByRole('menu')).toHaveCount(0);
  });

  test('a tap only selects', async ({ atlas, chooser, panel, page }) => {
    await atlas.open({ language: 'zh' });
    await atlas.idleCamera();
    const { x, y } = await atlas.labelPosition('Guangxi');
    await page.touchscreen.tap(x, y);
    await panel.expectTitle('广西');
    await chooser.expectClosed();
  });
});
