import { ARTEFACTS } from '../../src/domain/artefacts.ts';
import type { LngLat } from '../../src/domain/region.ts';
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
/** As far as the outline may lie from the map, CSS pixels. */
const NEAR = 2;

test.describe('the first picture', () => {
  for (const [width, height] of [
    [1440, 900],
    [1920, 1080],
    // The filters take two rows.
    [1100, 800],
    [390, 844],
  ] as const)
    test(`lies where the map will lie, ${width} × ${height}`, async ({ atlas, page }) => {
      const start = new Start(page);
      await new Layout(page).prefer({ renderer: 'svg' });
      await page.setViewportSize({ width, height });
      await start.openWithoutScripts();
      const first = await start.firstPicture(PLACES);
      const shape = await start.boxOf(HENAN, 'first');
      await start.release();
      await atlas.expectReady('svg');
      await expect(start.outline).toHaveCount(0);
      for (const [at, place] of PLACES.entries()) {
        const { x, y } = await atlas.positionAt(place);
        const [firstX = 0, firstY = 0] = first[at] ?? [];
        expect(Math.hypot(firstX - x, firstY - y)).toBeLessThanOrEqual(NEAR);
      }
      // The same country, not only the same paper: a coarse border may be off by a little more.
      const later = await start.boxOf(HENAN, 'map');
      for (const [side, edge] of shape.entries())
        expect(Math.abs(edge - (later[side] ?? 0))).toBeLessThanOrEqual(2 * NEAR);
    });

  test('is whole: 34 provinces, ten dashes, the inset', async ({ page }) => {
    const start = new Start(page);
    await start.openWithoutScripts();
    await expect(start.outline.locator('#outline-land > path')).toHaveCount(34);
    const dashes = await start.outline.locator('#outline-dashes').getAttribute('d');
    expect(dashes?.match(/M/g)).toHaveLength(10);
    await expect(page.getByText('South China Sea islands')).toBeVisible();
    await start.release();
  });

  test('keeps a click and answers it, without moving the map', async ({ atlas, panel, page }) => {
    const start = new Start(page);
    await new Layout(page).prefer({ renderer: 'svg' });
    await start.openWithoutScripts();
    const [before] = await start.firstPicture(PLACES);
    await start.clickProvince(HENAN);
    await start.release();
    await panel.expectTitle('Henan');
    await atlas.expectAddress(`r=${HENAN}`);
    await atlas.expectReady('svg');
    const [place = [0, 0]] = PLACES;
    const after = await atlas.positionAt(place);
    expect(Math.abs(after.x - (before?.[0] ?? 0))).toBeLessThanOrEqual(NEAR);
  });

  test('is a map as long as the boundaries do not come', async ({ atlas, panel, page, watch }) => {
    watch.expect('Failed to load resource');
    const start = new Start(page);
    await page.route(`**/${ARTEFACTS.provinces}`, (route) => route.abort());
    await page.goto('/');
    await atlas.expectNotice('The provinces’ boundaries could not be loaded');
    await start.clickProvince(HENAN);
    await panel.expectTitle('Henan');
  });

  test('is a map as long as what draws it does not come, and asks for it again', async ({
    atlas,
    panel,
    page,
    watch,
  }) => {
    watch.expect('Failed to load resource');
    const start = new Start(page);
    let broken = true;
    await page.route('**/assets/mapCode-*.js', (route) =>
      broken ? route.abort() : route.continue(),
    );
    await page.goto('/');
    await atlas.expectNotice('The provinces’ boundaries could not be loaded');
    await start.clickProvince(HENAN);
    await panel.expectTitle('Henan');
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await atlas.expectReady();
  });

  test('has the reader’s theme and language', async ({ page }) => {
    const start = new Start(page);
    await new Layout(page).prefer({ theme: 'dark', language: 'zh' });
    await start.openWithoutScripts();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(page.getByText('正在加载报道……')).toBeVisible();
    await start.release();
  });

  for (const hash of ['view=list', 'proj=albers', 'r=650000'])
    test(`leaves the country out for #${hash}`, async ({ page }) => {
      const start = new Start(page);
      await start.openWithoutScripts(hash);
      await expect(start.outline).toBeHidden();
      await start.release();
    });

  test('says that the script does not come, and tries again', async ({ atlas, page, watch }) => {
    watch.expect('Failed to load resource');
    let broken = true;
    await page.route('**/assets/*.js', (route) => (broken ? route.abort() : route.continue()));
    await page.goto('/');
    await expect(page.getByText('The page’s script could not be loaded.')).toBeVisible();
    broken = false;
    await page.getByRole('button', { name: 'Load again' }).click();
    await expect(page.getByRole('group', { name: 'Strategy types' })).toBeVisible();
    await expect(atlas.map).toBeAttached();
  });
});
