import type { Page } from '@playwright/test';
import { expect, test } from './drivers/test.ts';

test.describe('a browser that refuses what a page asks for', () => {
  test('leaves the product usable, and nothing is thrown', async ({
    atlas,
    panel,
    stage,
    page,
  }) => {
    await page.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      const reject = () => Promise.reject(new DOMException('Not allowed.', 'NotAllowedError'));
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, { get: refuse });
      Reflect.set(window, 'BroadcastChannel', refuse);
      Reflect.set(window, 'Worker', refuse);
      Reflect.set(window, 'open', () => null);
      Reflect.set(navigator.clipboard, 'writeText', reject);
      Reflect.set(navigator.wakeLock, 'request', reject);
      Reflect.set(Element.prototype, 'requestFullscreen', reject);
    });
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await atlas.clickRegion('Henan');
    await panel.expectTitle('Henan');
    await page.getByRole('button', { name: /^Copy/ }).first().click();
    await expect(page.getByText('The browser blocked access to the clipboard.')).toBeVisible();
    await page.keyboard.press('t');
    await stage.startShow();
    await stage.press('f');
    await stage.press('PageDown', 2);
    await stage.press('Escape');
    await expect(stage.root).toBeHidden();
    await page.getByRole('button', { name: 'Edit the presentation' }).click();
    await page.getByRole('button', { name: 'Capture this view' }).click();
    await expect(
      page.getByText('This browser does not allow saving data.', { exact: false }).first(),
    ).toBeVisible();
  });

  test('gets the address later when it refuses history for a while', async ({ atlas, page }) => {
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await page.evaluate(() => {
      const refuse = (): never => {
        throw new DOMException('Too many calls.', 'SecurityError');
      };
      Object.assign(window.history, { pushState: refuse, replaceState: refuse });
      Reflect.set(window, 'allowHistory', () => {
        // The methods of the prototype work again.
        Reflect.deleteProperty(window.history, 'pushState');
        Reflect.deleteProperty(window.history, 'replaceState');
      });
    });
    for (const name of ['Henan', 'Hunan', 'Jilin']) await atlas.clickRegion(name);
    await page.evaluate('allowHistory()');
    await atlas.expectAddress('r=220000');
  });
});

for (const [name, style] of [
  ['not displayed', 'display:none'],
  ['without area', 'width:0;height:0;border:0'],
  ['collapsed', 'width:1200px;height:0;border:0'],
] as const)
  test(`a map in a frame that is ${name} at first fits the country when it is shown`, async ({
    page,
    watch,
  }) => {
    watch.allowMessage('Failed to load resource');
    await page.goto('/no-such-page');
    await page.evaluate((css) => {
      const frame = document.createElement('iframe');
      frame.src = '/#lang=en&draw=svg';
      frame.style.cssText = css;
      document.body.replaceChildren(frame);
    }, style);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('[data-adcode="410000"]').first()).toBeAttached();
    await page.evaluate(() => {
      const element = document.querySelector('iframe');
      if (element) element.style.cssText = 'display:block;width:1200px;height:800px;border:0';
    });
    const widthOfHenan = () =>
      frame
        .locator('[data-adcode="410000"]')
        .first()
        .evaluate((shape) => shape.getBoundingClientRect().width);
    // At the smallest zoom, where a map without area ends, Henan is narrower than 30 pixels.
    await expect.poll(widthOfHenan).toBeGreaterThan(60);
  });

test.describe('in a frame of another page', () => {
  /** The page has no origin: the browser blocks storage in the frame, and does not answer for some of it. */
  const openFrame = async (page: Page, address: string, sandbox: string | null) => {
    await page.setContent(
      `<iframe ${sandbox === null ? '' : `sandbox="${sandbox}"`} style="width:1200px;height:800px"
        src="${address}#lang=en&draw=svg&r=410000"></iframe>`,
    );
    return page.frameLocator('iframe');
  };

  for (const [name, sandbox] of [
    ['that allows everything', null],
    ['that allows scripts and its origin only', 'allow-scripts allow-same-origin'],
  ] as const)
    test(`${name}, the product works`, async ({ page, watch, baseURL }) => {
      watch.allowMessage('Permissions policy violation: screen-wake-lock');
      const frame = await openFrame(page, baseURL ?? '', sandbox);
      await expect(frame.locator('#panel h2')).toContainText('Henan');
      await expect(frame.locator('[data-ready="true"]')).toBeAttached();
      await frame.getByRole('button', { name: 'Present', exact: true }).click();
      const stage = frame.getByRole('region', { name: 'Stage' });
      await expect(stage).toBeVisible();
      for (const key of ['f', 'PageDown']) await stage.press(key);
      await expect(stage).not.toHaveAttribute('data-scene', 'opening');
    });

  test('that allows scripts without an origin, the page says that it does not load', async ({
    page,
    watch,
    baseURL,
  }) => {
    watch.allowMessage('blocked by CORS policy');
    watch.allowMessage('Failed to load resource');
    const frame = await openFrame(page, baseURL ?? '', 'allow-scripts');
    await expect(frame.getByText('The page’s script could not be loaded.')).toBeVisible();
  });
});
