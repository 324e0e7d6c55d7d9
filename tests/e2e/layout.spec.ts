import { WINDOWS } from '../fixtures/windows.ts';
import { Layout } from './drivers/Layout.ts';
import { expect, test } from './drivers/test.ts';

for (const language of ['en', 'zh'] as const)
  test(`nothing on the map covers the islands in any window, ${language}`, async ({
    atlas,
    page,
  }) => {
    const layout = new Layout(page);
    await layout.storePreferences({ renderer: 'svg' });
    await atlas.open({ language, engine: false });
    await atlas.expectReady('svg');
    const faults: string[] = [];
    for (const [width, height] of WINDOWS) {
      await layout.resize(width, height);
      faults.push(...(await layout.problems()).map((fault) => `${width} × ${height}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

test('buttons of groupings do not cover other buttons', async ({ atlas, page }) => {
  const layout = new Layout(page);
  await layout.storePreferences({ renderer: 'svg' });
  await atlas.open({
    hash: 'on=yangtze-river-delta,greater-bay-area,central-plains,yellow-river-basin',
    engine: false,
  });
  await atlas.expectReady('svg');
  const faults: string[] = [];
  for (const [width, height] of [
    [390, 844],
    [768, 1024],
    [1024, 768],
    [1440, 900],
  ] as const) {
    await layout.resize(width, height);
    faults.push(...(await layout.problems()).map((fault) => `${width} × ${height}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

test.describe('with a projector', () => {
  test('the projector theme covers nothing and has large targets', async ({ atlas, page }) => {
    const layout = new Layout(page);
    await layout.storePreferences({ renderer: 'svg', theme: 'projector' });
    await atlas.open({ language: 'zh', engine: false });
    await atlas.expectReady('svg');
    const faults: string[] = [];
    for (const [width, height] of [
      [1024, 768],
      [1280, 720],
      [1920, 1080],
    ] as const) {
      await layout.resize(width, height);
      faults.push(...(await layout.problems()).map((fault) => `${width} × ${height}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(await layout.smallTargets(44)).toEqual([]);
  });
});

test('all targets are large enough for touch and pointer', async ({ atlas, page }) => {
  const layout = new Layout(page);
  await layout.storePreferences({ renderer: 'svg' });
  await atlas.open({ hash: 'r=410000', engine: false });
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await layout.resize(width, height);
    expect(await layout.smallTargets(24), `${width} px wide`).toEqual([]);
  }
});

test('text at twice the size is not cut off', async ({ atlas, page }) => {
  const layout = new Layout(page);
  await layout.storePreferences({ renderer: 'svg' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await atlas.open({ engine: false });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await layout.waitForIdle();
  expect(await layout.problems()).toEqual([]);
  expect(await layout.cutTexts()).toEqual([]);
});

const SCREEN_THEMES = ['light', 'dark'] as const;
const ALL_THEMES = [...SCREEN_THEMES, 'projector'] as const;

for (const language of ['en', 'zh'] as const)
  for (const theme of ALL_THEMES)
    test(`1366 × 768 has an open legend that covers no city, and little above the map, ${theme}, ${language}`, async ({
      atlas,
      page,
    }) => {
      const layout = new Layout(page);
      await page.setViewportSize({ width: 1366, height: 768 });
      await atlas.open({ hash: `lang=${language}&theme=${theme}&draw=svg`, engine: false });
      await atlas.expectReady('svg');
      await layout.waitForIdle();
      await expect(page.getByRole('button', { name: /^(Legend|图例)$/ })).toHaveAttribute(
        'aria-expanded',
        'true',
      );
      expect(await layout.shareAboveMap()).toBeLessThanOrEqual(0.14);
      expect(await layout.hiddenCities()).toBe(0);
    });

for (const { name, width, height, text, themes } of [
  { name: 'a window of 720 × 450', width: 720, height: 450, text: 100, themes: ALL_THEMES },
  { name: 'text of twice the size', width: 1440, height: 900, text: 200, themes: ALL_THEMES },
  { name: 'a phone held upright', width: 390, height: 844, text: 100, themes: ALL_THEMES },
  // No projector shows a picture of this size.
  { name: 'a phone held sideways', width: 844, height: 390, text: 100, themes: SCREEN_THEMES },
])
  for (const theme of themes)
    test(`${name} shows almost all of China, also beside an open legend, ${theme}`, async ({
      atlas,
      page,
    }) => {
      const layout = new Layout(page);
      await page.setViewportSize({ width, height });
      await layout.setTextSize(text);
      await atlas.open({ hash: `theme=${theme}&draw=svg`, engine: false });
      await atlas.expectReady('svg');
      await layout.waitForIdle();
      const legend = page.getByRole('button', { name: 'Legend' });
      await expect(legend).toHaveAttribute('aria-expanded', 'false');
      expect(await layout.problems()).toEqual([]);
      expect(await layout.hiddenCities()).toBeLessThanOrEqual(0.04);
      await legend.click();
      await layout.waitForIdle();
      expect(await layout.hiddenCities()).toBeLessThanOrEqual(0.1);
    });

test('the smallest window has all functions', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await atlas.open({ hash: 'r=410000', engine: false });
  for (const name of ['Zoom in', 'Zoom out', 'Show the whole country', 'More filters', 'Legend'])
    await expect(page.getByRole('button', { name }).first()).toBeInViewport();
  await expect(page.getByRole('combobox').first()).toBeInViewport();
});

test.describe('the sheet on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('follows a drag and snaps when released', async ({ atlas, page }) => {
    const layout = new Layout(page);
    await atlas.open({ engine: false });
    await layout.expectSheet('half');
    const half = await layout.sheetHeight();
    const handle = page.getByRole('button', { name: 'Expand details' });
    const grip = await handle.boundingBox();
    if (!grip) throw new Error('the sheet has no handle');
    expect(grip.height).toBeGreaterThanOrEqual(44);
    const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 120, { steps: 4 });
    expect(await layout.sheetHeight()).toBeCloseTo(half + 120, 0);
    await page.mouse.move(x, 60, { steps: 4 });
    await page.mouse.up();
    await layout.expectSheet('full');
  });

  test('names the selection and its statements when it is low', async ({ atlas, page }) => {
    await atlas.open({ hash: 'r=410000', engine: false });
    await page.getByRole('button', { name: 'Expand details' }).press('End');
    const handle = page.getByRole('button', { name: 'Henan Statements: 3 within' });
    await expect(handle).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('heading', { name: 'Henan' })).toBeHidden();
  });

  test('changes its height by keyboard', async ({ atlas, page }) => {
    const layout = new Layout(page);
    await atlas.open({ engine: false });
    await page.getByRole('button', { name: 'Expand details' }).focus();
    await page.keyboard.press('ArrowDown');
    await layout.expectSheet('peek');
    await page.keyboard.press('Home');
    await layout.expectSheet('full');
    await page.keyboard.press('End');
    await layout.expectSheet('peek');
    await page.keyboard.press('Enter');
    await layout.expectSheet('half');
  });
});

test('the map follows forced colours and restores its own afterwards', {
  tag: '@engine',
}, async ({ atlas, page }) => {
  const layout = new Layout(page);
  await layout.storePreferences({ renderer: 'svg', theme: 'light' });
  await atlas.open({ engine: false });
  await atlas.expectReady('svg');
  const sea = page.locator('[data-map="svg"]');
  const own = await sea.evaluate((one) => getComputedStyle(one).backgroundColor);
  await page.emulateMedia({ forcedColors: 'active' });
  const canvas = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
  await expect(sea).toHaveCSS('background-color', canvas);
  await page.emulateMedia({ forcedColors: 'none' });
  await expect(sea).toHaveCSS('background-color', own);
});
