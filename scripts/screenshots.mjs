import { mkdir, writeFile } from 'node:fs/promises';
import { takeSheet } from './lib/contactSheet.mjs';
import { takePicture } from './lib/picture.mjs';
import { withServedApp } from './lib/servedApp.mjs';

/*
 * Takes the screenshots in docs/screenshots from the built product. Run it after the look of the product
 * has changed.
 */
const PORT = 4198;
const FOLDER = 'docs/screenshots';
const DESKTOP = { width: 1440, height: 900 };
const STAGE = { width: 1920, height: 1080 };
const PHONE = { width: 390, height: 844 };

/** @type {(import('./lib/picture.mjs').PictureOptions & { name: string })[]} */
const PICTURES = [
  { name: 'henan-en-light-1440', hash: 'r=410000&lang=en', viewport: DESKTOP },
  { name: 'country-zh-light-1440', hash: 'lang=zh', viewport: DESKTOP },
  {
    name: 'yellow-river-en-dark-1440',
    hash: 'r=yellow-river-basin&lang=en',
    viewport: DESKTOP,
    colorScheme: 'dark',
  },
  { name: 'marine-zh-light-1920', hash: 'r=350200&type=marine&lang=zh', viewport: STAGE },
  {
    name: 'groupings-en-light-1920',
    hash: 'on=yangtze-river-delta,greater-bay-area,central-plains&lang=en',
    viewport: STAGE,
  },
  { name: 'henan-zh-light-390', hash: 'r=410000&lang=zh', viewport: PHONE },
  {
    name: 'henan-zh-projector-1920',
    hash: 'r=410000&on=yellow-river-basin&lang=zh&theme=projector',
    viewport: STAGE,
  },
  { name: 'marks-zh-light-1440', hash: 'map=marks&lang=zh', viewport: DESKTOP },
  { name: 'list-zh-light-1440', hash: 'r=410000&view=list&lang=zh', viewport: DESKTOP },
  {
    name: 'marine-en-forced-1440',
    hash: 'type=marine&lang=en&draw=svg',
    viewport: DESKTOP,
    forcedColors: 'active',
  },
  { name: 'country-en-dark-390', hash: 'lang=en', viewport: PHONE, colorScheme: 'dark' },
];

await mkdir(FOLDER, { recursive: true });
await withServedApp(PORT, async (browser) => {
  for (const { name, ...options } of PICTURES) {
    await writeFile(`${FOLDER}/${name}.png`, await takePicture(browser, PORT, options));
    console.log(`${FOLDER}/${name}.png`);
  }
  await writeFile(`${FOLDER}/sheet.png`, await takeSheet(browser, PORT));
  console.log(`${FOLDER}/sheet.png`);
});
