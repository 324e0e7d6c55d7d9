import type { CDPSession, Page } from '@playwright/test';
import { Layout } from './drivers/Layout.ts';
import { expect, test } from './drivers/test.ts';

// Screens with fractional pixel ratios (125 % and 150 % in Windows), and the zoom of the browser, which changes
// the ratio and the size of the window in CSS pixels at the same time.

const SCREEN = { width: 1440, height: 900 };

/** Sets what the browser's zoom sets: fewer CSS pixels with more screen pixels each, or the reverse. */
async function zoomBrowser(page: Page, session: CDPSession, zoom: number): Promise<void> {
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(SCREEN.width / zoom),
    height: Math.round(SCREEN.height / zoom),
    deviceScaleFactor: zoom,
    mobile: false,
  });
  await expect.poll(() => page.evaluate(() => window.devicePixelRatio)).toBeCloseTo(zoom, 3);
}

/** The names of provinces near the borders of the country, which lie in the window if the country fits. */
const CORNERS = ['Xinjiang', 'Heilongjiang', 'Yunnan', 'Hainan', 'Taiwan'];

for (const percent of [67, 90, 110, 125, 150, 175])
  test(
    `at a browser zoom of ${String(percent)} % the country fits and a click selects what is under it`,
    {
      // The engine draws on a canvas of its own, which one fraction shows.
      tag: percent === 150 ? '@engine' : [],
    },
    async ({ atlas, panel, page }, { project }) => {
      const session = await page.context().newCDPSession(page);
      await atlas.open();
      await zoomBrowser(page, session, percent / 100);
      await new Layout(page).waitForIdle();
      const box = await atlas.map.boundingBox();
      if (!box) throw new Error('the map has no box');
      for (const name of CORNERS) {
        const { x, y } = await atlas.labelPosition(name);
        expect(x, name).toBeGreaterThan(box.x);
        expect(x, name).toBeLessThan(box.x + box.width);
        expect(y, name).toBeGreaterThan(box.y);
        expect(y, name).toBeLessThan(box.y + box.height);
      }
      await atlas.clickRegion('Hunan');
      await panel.expectTitle('Hunan');
      // The engine draws with the pixels of the screen: a canvas of CSS pixels would be blurred.
      if (project.metadata['renderer'] === 'maplibre')
        await expect
          .poll(() =>
            page
              .locator('canvas')
              .first()
              .evaluate(
                (canvas) =>
                  canvas instanceof HTMLCanvasElement &&
                  Math.abs(canvas.width - canvas.clientWidth * window.devicePixelRatio) <= 2,
              ),
          )
          .toBe(true);
    },
  );

test('a camera that the user chose stays when the browser is zoomed', async ({ atlas, page }) => {
  const session = await page.context().newCDPSession(page);
  await atlas.open({ hash: 'draw=svg' });
  await atlas.hoverRegion('Henan');
  await page.mouse.wheel(0, -300);
  const [lng, lat, zoom] = (await atlas.idleCamera()).split(',').map(Number);
  await zoomBrowser(page, session, 1.25);
  const [lngAfter, latAfter, zoomAfter] = (await atlas.idleCamera()).split(',').map(Number);
  expect(zoomAfter).toBe(zoom);
  expect(lngAfter).toBeCloseTo(lng ?? Number.NaN, 1);
  expect(latAfter).toBeCloseTo(lat ?? Number.NaN, 1);
});
