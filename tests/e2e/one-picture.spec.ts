import type { Page } from '@playwright/test';
import type { Place } from '../../src/domain/regions/region.ts';
import { loadRealRegions } from '../fixtures/realData.ts';
import type { Atlas } from './drivers/Atlas.ts';
import { Layout } from './drivers/Layout.ts';
import { expect, test } from './drivers/test.ts';

const { places } = loadRealRegions();
const SPECKS = ['Hong Kong', 'Macao'];
/** Cities with statements: the panel of their province links to them. */
const CITIES = [
  'Zhengzhou',
  'Jiyuan',
  'Xiamen',
  'Zhongshan',
  'Yushu',
  'Chengdu',
  'Wuhan',
  'Xilingol',
];
const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 800, height: 900 },
  { width: 390, height: 844 },
];

const provinces = places.filter(
  ({ level, short }) => level === 'province' && !SPECKS.includes(short.en),
);
const cities = CITIES.flatMap((name) => places.find(({ short }) => short.en === name) ?? []);
const regions = [...provinces, ...cities];
/** All regions in every window take minutes: with `FANGYU_ALL_WINDOWS=1`, else each window has a part of them. */
const PARTS = process.env['FANGYU_ALL_WINDOWS'] === '1' ? 1 : WINDOWS.length;

const LOADING = 'the cities are loading';

/** The fill at the region's name, and the heading of the legend; {@link LOADING} until the cities of that level are there. */
async function lookAt(atlas: Atlas, region: Place): Promise<string> {
  const at = await atlas.screenPosition(region.labelPoint);
  return atlas.page.evaluate(
    ({ x, y, loading }) => {
      const path = document
        .elementsFromPoint(x, y)
        .find((element) => element.matches('path[data-adcode]'));
      const heading = document.querySelector('section[aria-label="Legend"] strong')?.textContent;
      const city = document.querySelector('path[data-adcode]:not([data-adcode$="0000"])');
      if (heading?.endsWith('by city') === true && !city) return loading;
      return `${path ? getComputedStyle(path).fill : 'nothing'}, ${String(heading)}`;
    },
    { ...at, loading: LOADING },
  );
}

/** What the rendered picture says of a region, with the legend open. */
async function readPicture(atlas: Atlas, region: Place): Promise<string> {
  const { page } = atlas;
  const layout = new Layout(page);
  const legend = page.getByRole('button', { name: 'Legend' });
  // In a small window the open legend covers regions that are clicked later.
  const isFolded = (await legend.getAttribute('aria-expanded')) === 'false';
  if (isFolded) await legend.click();
  await expect(legend).toHaveAttribute('aria-expanded', 'true');
  let picture = '';
  // Where the open legend has room of its own, the map changes its size once more.
  await expect(async () => {
    await layout.waitForIdle();
    const before = picture;
    picture = await lookAt(atlas, region);
    expect(picture).toBe(before);
    expect(picture).not.toBe(LOADING);
  }).toPass();
  if (isFolded) await legend.click();
  return picture;
}

const WAYS = {
  address: async ({ page }, { id }) => {
    // Another document first: an address that differs in its hash alone does not load the page.
    await page.goto('about:blank');
    await page.goto(`/#draw=svg&r=${id}`);
    await page.waitForLoadState('networkidle');
  },
  click: async (atlas, region) => {
    await showCountry(atlas);
    if (region.level === 'province') {
      await clickInside(atlas.page, region);
      return;
    }
    await atlas.goTo(`r=${String(region.parent)}`);
    await showsPanel(
      atlas.page,
      places.find(({ id }) => id === region.parent),
    );
    await atlas.page.locator(`#panel a[href*="r=${region.id}"]`).first().click();
  },
  search: async (atlas, region) => {
    await showCountry(atlas);
    await atlas.page.keyboard.press('/');
    await atlas.page.keyboard.type(region.name.zh);
    await expect(atlas.page.getByRole('option').first()).toContainText(region.short.en);
    await atlas.page.keyboard.press('Enter');
  },
  Back: async (atlas) => {
    await atlas.goTo('');
    await atlas.goBack();
  },
} as const satisfies Record<string, (atlas: Atlas, region: Place) => Promise<void>>;

/** Clicks where the border, names, circles and controls are farthest away. */
async function clickInside(page: Page, { id }: Place): Promise<void> {
  const at = await page.evaluate((code) => {
    const path = document.querySelector(`path[data-adcode="${code}"]`);
    const box = path?.getBoundingClientRect();
    if (!path || !box) return null;
    const STEPS = 30;
    const points = Array.from({ length: (STEPS + 1) ** 2 }, (_, at) => ({
      x: box.x + (box.width * (at % (STEPS + 1))) / STEPS,
      y: box.y + (box.height * Math.floor(at / (STEPS + 1))) / STEPS,
    }));
    const isInside = ({ x, y }: { x: number; y: number }): boolean =>
      document.elementFromPoint(x, y) === path;
    const outside = points.filter((point) => !isInside(point));
    const roomAt = ({ x, y }: { x: number; y: number }): number =>
      Math.min(...outside.map((other) => Math.hypot(other.x - x, other.y - y)));
    return (
      points
        .filter(isInside)
        .map((point) => ({ ...point, room: roomAt(point) }))
        .sort((one, other) => other.room - one.room)[0] ?? {
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
      }
    );
  }, id);
  if (!at) throw new Error(`${id} is not on the map`);
  await page.mouse.click(at.x, at.y);
}

async function showCountry(atlas: Atlas): Promise<void> {
  await atlas.goTo('');
  await atlas.page.getByRole('button', { name: 'Show the whole country' }).click();
  await atlas.idleCamera();
}

async function showsPanel(page: Page, region: Place | undefined): Promise<void> {
  await expect(page.locator('#panel h2')).toContainText(region?.short.en ?? '');
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [part, size] of WINDOWS.entries())
  test(`click, search, address and Back give one picture of a region in a window of ${String(size.width)} px`, async ({
    atlas,
    page,
  }) => {
    test.setTimeout(PARTS === 1 ? 1_200_000 : 300_000);
    await page.setViewportSize(size);
    await atlas.open({ hash: 'draw=svg' });
    for (const region of regions.filter((_, at) => at % PARTS === part % PARTS)) {
      const seen: Record<string, string> = {};
      for (const [way, go] of Object.entries(WAYS)) {
        await go(atlas, region);
        await showsPanel(page, region);
        seen[way] = await readPicture(atlas, region);
      }
      expect(new Set(Object.values(seen)).size, `${region.name.en}: ${JSON.stringify(seen)}`).toBe(
        1,
      );
    }
  });
