import { takePicture } from './picture.mjs';

/** What is compared, by the hash of its address. */
const VIEWS = {
  'first view': '',
  Henan: 'r=410000',
  Marine: 'type=marine',
  'Yellow River': 'r=yellow-river-basin&on=yellow-river-basin',
  stage: 'scene=two-way-flow',
  list: 'view=list',
};
const WINDOWS = [
  { viewport: { width: 1440, height: 900 }, theme: '' },
  { viewport: { width: 1366, height: 768 }, theme: '' },
  { viewport: { width: 1920, height: 1080 }, theme: 'projector' },
  { viewport: { width: 390, height: 844 }, theme: '' },
];
const LANGUAGES = ['zh', 'en'];
/** CSS pixels. */
const HEIGHT = 300;

/**
 * One picture of six views in four windows and two languages, a row for each view.
 * @param {import('playwright').Browser} browser
 * @param {number} port of the local server
 * @returns {Promise<Buffer>} a PNG
 */
export async function takeSheet(browser, port) {
  const rows = [];
  for (const [name, hash] of Object.entries(VIEWS)) {
    const cells = [];
    for (const lang of LANGUAGES)
      for (const { viewport, theme } of WINDOWS) {
        const parameters = [hash, `lang=${lang}`, theme && `theme=${theme}`];
        const picture = await takePicture(browser, port, {
          hash: parameters.filter((each) => each !== '').join('&'),
          viewport,
        });
        const width = Math.round((HEIGHT * viewport.width) / viewport.height);
        cells.push(thumbnail(picture, { width, height: HEIGHT }));
      }
    rows.push(`<figure><figcaption>${name}</figcaption>${cells.join('')}</figure>`);
  }
  return drawSheet(browser, rows);
}

/**
 * @param {Buffer} picture a PNG
 * @param {{ width: number; height: number }} size CSS pixels
 * @returns {string} an element of a sheet
 */
export function thumbnail(picture, { width, height }) {
  return `<img width="${width}" height="${height}" src="data:image/png;base64,${picture.toString('base64')}">`;
}

/**
 * One picture of rows of thumbnails.
 * @param {import('playwright').Browser} browser
 * @param {readonly string[]} rows a `figure` with its caption each
 * @returns {Promise<Buffer>} a PNG
 */
export async function drawSheet(browser, rows) {
  const page = await browser.newPage({ viewport: { width: 3200, height: 600 } });
  await page.setContent(`<!doctype html><style>
    body { width: max-content; margin: 16px; font: 16px sans-serif; }
    figure { display: flex; gap: 8px; margin: 0 0 8px; }
    figcaption { width: 90px; }
    img { outline: 1px solid #999; }
  </style>${rows.join('')}`);
  const sheet = await page.locator('body').screenshot();
  await page.close();
  return sheet;
}
