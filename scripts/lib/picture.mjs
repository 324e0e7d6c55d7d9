import { HOST } from './server.mjs';

/** Screenshots compared for one picture. */
const MAX_SCREENSHOTS = 20;
/** Screenshots that equal the one before them until the picture is a still. */
const MIN_SAME = 2;

/**
 * @typedef {object} PictureOptions
 * @property {string} hash of the address, without `#`
 * @property {{ width: number; height: number }} viewport CSS pixels
 * @property {'light' | 'dark'} [colorScheme]
 * @property {'active' | 'none'} [forcedColors]
 */

/**
 * Takes a picture of the served product when nothing on it changes any more.
 * @param {import('playwright').Browser} browser
 * @param {number} port of the local server
 * @param {PictureOptions} options
 * @returns {Promise<Buffer>} a PNG
 * @throws {Error} when the page does not come to rest
 */
export async function takePicture(
  browser,
  port,
  { hash, viewport, colorScheme = 'light', forcedColors = 'none' },
) {
  const page = await browser.newPage({
    ...{ viewport, colorScheme, forcedColors },
    reducedMotion: 'reduce',
  });
  await page.goto(`http://${HOST}:${port}/#${hash}`);
  await page.waitForSelector('[data-ready="true"]', { state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const picture = await takeStill(page);
  await page.close();
  return picture;
}

/**
 * The first screenshot that equals the ones before it, with the page idle in between: names, boundaries and
 * colours that arrive with the last responses are then drawn.
 * @param {import('playwright').Page} page
 */
async function takeStill(page) {
  let before = await page.screenshot();
  let same = 0;
  for (let times = 0; times < MAX_SCREENSHOTS; times += 1) {
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const now = await page.screenshot();
    same = now.equals(before) ? same + 1 : 0;
    if (same === MIN_SAME) return now;
    before = now;
  }
  throw new Error(`the picture of ${page.url()} does not come to rest`);
}
