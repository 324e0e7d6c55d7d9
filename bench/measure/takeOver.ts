import type { Page } from 'playwright';
import { openVisit, pause, waitUntilReady } from '../visit.ts';
import type { Measuring } from './context.ts';
import type { Colour } from './landAndSea.ts';
import { maskOf, shiftBetween } from './shift.ts';

/** The east of the map: coasts, and nothing that lies on it. */
const WINDOW = { width: 320, height: 320 } as const;
/** Words and markers appear after the shapes; both pictures wait for theirs, milliseconds. */
const SETTLE = 400;

/** The colours of a picture, pixel by pixel, row by row. */
function pixelsOf(darkroom: Page, png: string): Promise<Colour[]> {
  return darkroom.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas to look at pictures with');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colours: [number, number, number][] = [];
    for (let at = 0; at < data.length; at += 4)
      colours.push([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
    return colours;
  }, png);
}

/** Photographs the map before the engine draws it and after, and tells how far it jumped between, pixels. */
export async function measureTakeOver(measuring: Measuring): Promise<void> {
  const { browser, darkroom, profile, probe, url, setting, record, sea } = measuring;
  const [[seaX, seaY] = [0, 0]] = sea;
  const clip = {
    x: seaX - WINDOW.width * 0.75,
    y: seaY - WINDOW.height / 2,
    ...WINDOW,
  };
  const visit = await openVisit(browser, profile, probe);
  const { page } = visit;
  const photograph = async (): Promise<Colour[]> => {
    await pause(SETTLE);
    return pixelsOf(darkroom, (await page.screenshot({ clip })).toString('base64'));
  };
  // The engine comes when the first picture is taken, however fast it would have been.
  let release = (): void => undefined;
  const taken = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/createMapLibreMap/, async (route) => {
    await taken;
    await route.continue();
  });
  try {
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForSelector('[data-renderer="svg"] svg', { state: 'attached' });
    const before = await photograph();
    if ((await page.locator('[data-renderer="svg"]').count()) === 0)
      throw new Error('the engine took over before the first photograph');
    release();
    await page.waitForSelector('[data-renderer="maplibre"]', { state: 'attached' });
    await waitUntilReady(page);
    const after = await photograph();
    const water = before[Math.round(WINDOW.height / 2) * WINDOW.width + WINDOW.width * 0.75];
    if (!water) throw new Error('the photograph shows no sea');
    const mask = (pixels: readonly Colour[]) => maskOf(pixels, WINDOW.width, water);
    record.add(setting, 'camera-jump', shiftBetween(mask(before), mask(after)));
  } finally {
    release();
    await visit.close();
  }
}
