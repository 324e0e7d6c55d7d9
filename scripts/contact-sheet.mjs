import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { drawSheet, thumbnail } from './lib/contactSheet.mjs';
import { takePicture } from './lib/picture.mjs';
import { withServedApp } from './lib/servedApp.mjs';

/*
 * Takes the first and the last build of every scene of the shipped presentation, as on a projector, onto one
 * sheet in docs/screenshots for each language. With a folder as an argument the pictures are also written
 * there in full size.
 */
const PORT = 4198;
const SHEETS = 'docs/screenshots';
const DECK = 'public/data/two-sessions-2024.deck.json';
const LANGUAGES = ['zh', 'en'];
const PROJECTOR = { width: 1920, height: 1080 };
/** CSS pixels. */
const THUMBNAIL = { width: 304, height: 171 };
const SCENES_IN_ROW = 4;
const [folder] = process.argv.slice(2);

/**
 * @param {import('playwright').Browser} browser
 * @param {string} language
 * @returns {Promise<string[]>} a cell for each scene
 */
async function takeScenes(browser, language) {
  /** @type {unknown} */
  const deck = JSON.parse(await readFile(DECK, 'utf8'));
  const { scenes } = /** @type {{ scenes: { id: string; builds: unknown[] }[] }} */ (deck);
  const cells = [];
  for (const [index, { id, builds }] of scenes.entries()) {
    const pictures = [];
    for (const build of new Set([1, Math.max(1, builds.length)])) {
      const hash = `scene=${id}&build=${build}&lang=${language}&theme=projector&draw=svg`;
      const picture = await takePicture(browser, PORT, { hash, viewport: PROJECTOR });
      if (folder) await writeFile(`${folder}/${index + 1}-${id}-${build}-${language}.png`, picture);
      pictures.push(thumbnail(picture, THUMBNAIL));
    }
    cells.push(`<figcaption style="width: 24px">${index + 1}</figcaption>${pictures.join('')}`);
  }
  return cells;
}

await mkdir(SHEETS, { recursive: true });
if (folder) await mkdir(folder, { recursive: true });
await withServedApp(PORT, async (browser) => {
  for (const language of LANGUAGES) {
    const cells = await takeScenes(browser, language);
    const rows = [];
    for (let start = 0; start < cells.length; start += SCENES_IN_ROW)
      rows.push(`<figure>${cells.slice(start, start + SCENES_IN_ROW).join('')}</figure>`);
    const sheet = `${SHEETS}/scenes-${language}.png`;
    await writeFile(sheet, await drawSheet(browser, rows));
    console.log(sheet);
  }
});
