import type { Page } from 'playwright';
import { openVisit, pause, waitUntilReady } from '../visit.ts';
import type { MeasureContext } from './context.ts';
import type { Colour } from './landAndSea.ts';
import { maskOf, shiftBetween } from './shift.ts';

/** A clip of the east of the map, with coasts and without controls. */
const CLIP_SIZE = { width: 320, height: 320 } as const;
/** Labels and markers appear after the shapes; both photographs wait for them. */
const SETTLE_MS = 400;

/** The colours of a picture, pixel by pixel, row by row. */
function pixelsOf(darkroom: Page, png: string): Promise<Colour[]> {
  return darkroom.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('the page has no 2D canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colours: [number, number, number][] = [];
    for (let at = 0; at < data.length; at += 4)
      colours.push([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
    return colours;
  }, png);
}

/** Photographs the map before and after the engine draws it, and records its jump in pixels. */
export async function measureTakeOver(measuring: MeasureContext): Promise<void> {
  const { browser, imagePage: darkroom, profile, probe, url, setting, record, sea } = measuring;
  const [[seaX, seaY] = [0, 0]] = sea;
  const clip = {
    x: seaX - CLIP_SIZE.width * 0.75,
    y: seaY - CLIP_SIZE.height / 2,
    ...CLIP_SIZE,
  };
  const visit = await openVisit(browser, profile, probe);
  const { page } = visit;
  const photograph = async (): Promise<Colour[]> => {
    await pause(SETTLE_MS);
    return pixelsOf(darkroom, (await page.screenshot({ clip })).toString('base64'));
  };
  // The engine is held back until the first photograph has been taken.
  let release = (): void => undefined;
  const firstPhotograph = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/createMapLibreMap/, async (route) => {
    await firstPhotograph;
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
    const water =
      before[Math.round(CLIP_SIZE.height / 2) * CLIP_SIZE.width + CLIP_SIZE.width * 0.75];
    if (!water) throw new Error('the photograph shows no sea');
    const mask = (pixels: readonly Colour[]) => maskOf(pixels, CLIP_SIZE.width, water);
    record.add(setting, 'camera-jump', shiftBetween(mask(before), mask(after)));
  } finally {
    release();
    await visit.close();
  }
}
