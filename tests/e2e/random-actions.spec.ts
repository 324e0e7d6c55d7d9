import type { Page } from '@playwright/test';
import { expect, test } from './drivers/test.ts';

/** More of both for a long run: `FANGYU_RANDOM_SEEDS=20 FANGYU_RANDOM_ACTIONS=300`. */
const SEEDS = Number(process.env['FANGYU_RANDOM_SEEDS'] ?? 3);
const ACTIONS = Number(process.env['FANGYU_RANDOM_ACTIONS'] ?? 60);
const ACTIONS_PER_RELOAD = 15;

interface Size {
  readonly width: number;
  readonly height: number;
}

const SIZES: readonly [Size, ...Size[]] = [
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 800, height: 900 },
  { width: 390, height: 844 },
];
const PAGE_KEYS: readonly [string, ...string[]] = [
  'v',
  'l',
  't',
  'c',
  '0',
  '+',
  '-',
  'Escape',
  '?',
  'Escape',
  ',',
  'Escape',
  'p',
];
const SHOW_KEYS: readonly [string, ...string[]] = [
  'PageDown',
  'PageDown',
  'PageUp',
  'b',
  'l',
  'o',
  'Escape',
  'End',
  'Home',
];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What the address must reproduce. */
async function stateOf(page: Page) {
  return page.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? null;
    const pressed = [...document.querySelectorAll('[data-chrome="strip"] [aria-pressed="true"]')];
    const scene = document.querySelector('[data-scene]')?.getAttribute('data-scene') ?? null;
    return {
      hash: window.location.hash,
      language: document.documentElement.lang,
      scene,
      // During a show the panel and the filters follow the scene or a detour, which no address has.
      heading: scene === null ? text('#panel h2') : null,
      filters: scene === null ? pressed.map(({ textContent }) => textContent) : null,
      isList: document.querySelector('main table') !== null,
    };
  });
}

for (let seed = 1; seed <= SEEDS; seed += 1)
  test(`random actions throw nothing, and the address reproduces the state, seed ${String(seed)}`, async ({
    atlas,
    page,
  }) => {
    test.setTimeout(30_000 + ACTIONS * 2_000);
    const random = createRandom(seed);
    const oneOf = <Value>(values: readonly [Value, ...Value[]]): Value =>
      values[Math.floor(random() * values.length)] ?? values[0];
    const isShow = () => page.locator('[data-scene]').first().isVisible();
    const done: string[] = [];

    const actions: readonly [() => Promise<string>, ...(() => Promise<string>)[]] = [
      async () => {
        const box = await page.locator('main').boundingBox();
        const [x, y] = [random(), random()];
        if (box) await page.mouse.click(box.x + box.width * x, box.y + box.height * y);
        return `click at ${x.toFixed(3)}, ${y.toFixed(3)} of the map`;
      },
      async () => {
        const key = (await isShow()) ? oneOf(SHOW_KEYS) : oneOf(PAGE_KEYS);
        await page.keyboard.press(key);
        return `key ${key}`;
      },
      async () => {
        const chips = page.locator('[data-chrome="strip"] button[aria-pressed]:visible');
        const count = await chips.count();
        const at = Math.floor(random() * count);
        if (count > 0)
          await chips
            .nth(at)
            .click({ timeout: 1000 })
            .catch(() => undefined);
        return `filter ${String(at)}`;
      },
      async () => {
        const links = page.locator('#panel a[href^="#"]:visible');
        const count = await links.count();
        const at = Math.floor(random() * count);
        if (count > 0)
          await links
            .nth(at)
            .click({ timeout: 1000 })
            .catch(() => undefined);
        return `link ${String(at)} of the panel`;
      },
      async () => {
        await page.goBack();
        // The actions must not leave the product.
        if (page.url() === 'about:blank') await page.goForward();
        return 'back';
      },
      async () => {
        // A new entry may remove those after it meanwhile.
        await page.goForward().catch(() => undefined);
        return 'forward';
      },
      async () => {
        const size = oneOf(SIZES);
        await page.setViewportSize(size);
        return `window ${String(size.width)}`;
      },
    ];

    // An address before the first, so that Back stays in the product.
    await atlas.open({ language: 'en', hash: 'draw=svg' });
    await atlas.open({ language: 'en', hash: 'draw=svg&r=410000' });
    for (let at = 1; at <= ACTIONS; at += 1) {
      done.push(await oneOf(actions)());
      if (at % ACTIONS_PER_RELOAD !== 0) continue;
      await test.step(`after ${done.join('; ')}`, async () => {
        for (let closed = 0; closed < 3 && !(await isShow()); closed += 1)
          await page.keyboard.press('Escape');
        // A show that the history has opened again needs a moment to start.
        await expect
          .poll(async () => (await stateOf(page)).hash.includes('scene=') === (await isShow()), {
            message: done.join('; '),
          })
          .toBe(true);
        await atlas.movePointerOut();
        const before = await stateOf(page);
        await page.reload();
        await expect.poll(() => stateOf(page), { message: done.join('; ') }).toEqual(before);
      });
    }
  });
