import { ARTEFACTS } from '../../src/domain/artefacts.ts';
import type { LngLat } from '../../src/domain/regions/region.ts';
import { Layout } from './drivers/Layout.ts';
import { Start } from './drivers/Start.ts';
import { expect, test } from './drivers/test.ts';

const HENAN = '410000';
/** Kashgar, the confluence of Amur and Ussuri, Hainan, Taiwan, Zhengzhou. */
const PLACES: readonly LngLat[] = [
  [75.99, 39.47],
  [134.7, 48.35],
  [109.7, 19.2],
  [121, 23.7],
  [113.62, 34.75],
];
/** Allowed distance between the outline and the map, in CSS pixels. */
const NEAR = 2;

test.describe('the outline in the page', () => {
  for (const [width, height] of [
    [1440, 900],
    [1920, 1080],
    // Here the filters have two rows.
    [1100, 800],
    [390, 844],
  ] as const)
    test(`has the position of the map, ${width} × ${height}`, async ({ atlas, page }) => {
      const start = new Start(page);
      await new Layout(page).storePreferences({ renderer: 'svg' });
      await page.setViewportSize({ width, height });
      await start.openWithoutScripts();
      const first = await start.outlinePositions(PLACES);
      const shape = await start.boxOf(HENAN, 'first');
      await start.releaseScripts();
      await atlas.expectReady('svg');
      await expect(start.outline).toHaveCount(0);
      for (const [at, place] of PLACES.entries()) {
        const { x, y } = await atlas.screenPosition(place);
        const [firstX = 0, firstY = 0] = first[at] ?? [];
        expect(Math.hypot(firstX - x, firstY - y)).toBeLessThanOrEqual(NEAR);
      }
      // The provinces match too. A coarse border may differ slightly more.
      const later = await start.boxOf(HENAN, 'map');
      for (const [side, edge] of shape.entries())
        expect(Math.abs(edge - (later[side] ?? 0))).toBeLessThanOrEqual(2 * NEAR);
    });

  test('is complete: 34 provinces, ten dashes, the inset', async ({ page }) => {
    const start = new Start(page);
    await start.openWithoutScripts();
    await expect(start.outline.locator('#outline-land > path')).toHaveCount(34);
    const dashes = await start.outline.locator('#outline-dashes').getAttribute('d');
    expect(dashes?.match(/M/g)).toHaveLength(10);
    await expect(page.getByText('South China Sea islands')).toBeVisible();
    await start.releaseScripts();
  });

  test('stores a click and answers it, without moving the map', async ({ atlas, panel, page }) => {
    const start = new Start(page);
    await new Layout(page).storePreferences({ renderer: 'svg' });
    await start.openWithoutScripts();
    const [before] = await start.outlinePositions(PLACES);
    await start.clickProvince(HENAN);
    await start.releaseScripts();
    await panel.expectTitle('Henan');
    await atlas.expectAddress(`r=${HENAN}`);
    await atlas.expectReady('svg');
    const [place = [0, 0]] = PLACES;
    const after = await atlas.screenPosition(place);
    expect(Math.abs(after.x - (before?.[0] ?? 0))).toBeLessThanOrEqual(NEAR);
  });

  // The browser's language is English, so an address names Chinese.
  for (const [lang, henan, zhuang, address] of [
    ['en', 'Henan', 'Zhuang Jianqiu', `r=${HENAN}`],
    ['zh', '河南', '庄建球', `r=${HENAN}&lang=zh`],
  ] as const)
    test(`opens a province before the app, which keeps it open, ${lang}`, async ({
      atlas,
      panel,
      page,
    }) => {
      const start = new Start(page);
      await new Layout(page).storePreferences({ renderer: 'svg', language: lang });
      await start.openWithoutScripts();
      await start.clickProvince(HENAN);
      await start.expectPanel(henan, zhuang);
      await start.releaseScripts();
      await atlas.expectReady('svg');
      await panel.expectTitle(henan);
      await expect(start.panel).toHaveCount(0);
      await atlas.expectAddress(address);
    });

  test('follows a link that was clicked before the app runs', async ({ atlas, panel, page }) => {
    const start = new Start(page);
    await start.openWithoutScripts();
    await start.clickProvince(HENAN);
    await start.panel.getByRole('link', { name: 'Central Plains' }).click();
    await start.expectPanel('Henan', 'Zhuang Jianqiu');
    await start.releaseScripts();
    await panel.expectTitle('Central Plains');
    await atlas.expectAddress('r=central-plains');
  });

  test('keeps the scroll position from before the app', async ({ atlas, page }) => {
    const start = new Start(page);
    await page.setViewportSize({ width: 1440, height: 600 });
    await start.openWithoutScripts();
    await start.clickProvince(HENAN);
    await start.expectPanel('Henan', 'Zhuang Jianqiu');
    await start.panel.hover();
    await page.mouse.wheel(0, 120);
    await expect.poll(() => start.panelScrollTop()).toBeGreaterThan(60);
    const before = await start.panelScrollTop();
    await start.releaseScripts();
    await atlas.expectReady();
    // The fonts that load later have slightly different widths.
    expect(Math.abs((await start.panelScrollTop()) - before)).toBeLessThanOrEqual(4);
  });

  test('waits for the app when filters are active', async ({ panel, page }) => {
    const start = new Start(page);
    await start.openWithoutScripts('type=marine');
    await start.clickProvince(HENAN);
    await expect(start.panel).toBeEmpty();
    await start.releaseScripts();
    await panel.expectTitle('Henan');
  });

  test('waits for the app when the panels do not load', async ({ panel, page, watch }) => {
    watch.allowMessage('Failed to load resource');
    const start = new Start(page);
    await page.route('**/data/panels.*.json', (route) => route.abort());
    await start.openWithoutScripts();
    await start.clickProvince(HENAN);
    await expect(start.panel).toBeEmpty();
    await start.releaseScripts();
    await panel.expectTitle('Henan');
  });

  test('remains while the boundaries do not load', async ({ atlas, panel, page, watch }) => {
    watch.allowMessage('Failed to load resource');
    const start = new Start(page);
    await page.route(`**/${ARTEFACTS.provinces}`, (route) => route.abort());
    await page.goto('/');
    await atlas.expectNotice('The province boundaries could not be loaded');
    await start.clickProvince(HENAN);
    await panel.expectTitle('Henan');
  });

  test('remains while the renderer does not load, which is requested again', async ({
    atlas,
    panel,
    page,
    watch,
  }) => {
    watch.allowMessage('Failed to load resource');
    const start = new Start(page);
    let broken = true;
    await page.route('**/assets/mapModule-*.js', (route) =>
      broken ? route.abort() : route.continue(),
    );
    await page.goto('/');
    await atlas.expectNotice('The province boundaries could not be loaded');
    await start.clickProvince(HENAN);
    await panel.expectTitle('Henan');
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await atlas.expectReady();
  });

  test('has the user’s theme and language', async ({ page }) => {
    const start = new Start(page);
    await new Layout(page).storePreferences({ theme: 'dark', language: 'zh' });
    await start.openWithoutScripts();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(page.getByText('正在加载报告……')).toBeVisible();
    await start.releaseScripts();
  });

  test('marks the province that the address selects', async ({ page }) => {
    const start = new Start(page);
    await start.openWithoutScripts('r=650000');
    await expect(start.outline.locator('[data-adcode="650000"][data-kept]')).toHaveCount(1);
    await expect(start.outline.locator('[data-kept]')).toHaveCount(1);
    await start.releaseScripts();
  });

  for (const hash of ['view=list', 'proj=mercator', 'r=650100'])
    test(`leaves the country out for #${hash}`, async ({ page }) => {
      const start = new Start(page);
      await start.openWithoutScripts(hash);
      await expect(start.outline).toBeHidden();
      await start.releaseScripts();
    });

  test('reports that the script does not load, and tries again', async ({ atlas, page, watch }) => {
    watch.allowMessage('Failed to load resource');
    let broken = true;
    await page.route('**/assets/*.js', (route) => (broken ? route.abort() : route.continue()));
    const start = new Start(page);
    const failure = page.getByText('The page’s script could not be loaded.');
    await page.goto('/');
    await expect(failure).toBeVisible();
    await start.clickProvince(HENAN);
    await start.expectPanel('Henan', 'Zhuang Jianqiu');
    await expect(failure).toBeVisible();
    broken = false;
    await page.getByRole('button', { name: 'Reload page' }).click();
    await expect(page.getByRole('group', { name: 'Strategy types' })).toBeVisible();
    await expect(atlas.map).toBeAttached();
  });
});
