import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { APPROVAL_NUMBER_LENGTH } from '../../src/domain/view/approvalNumber.ts';
import { LONG_WORD, withLongWords } from '../fixtures/longWords.ts';
import { Layout } from './drivers/Layout.ts';
import { Speaker } from './drivers/Speaker.ts';
import { expect, test } from './drivers/test.ts';

const DATA = /\/(data\/(?:regions|memberships|two-sessions-2024(?:\.deck)?)\.json)$/;

/** Scenes with an opening, with steps, with groupings and with a list. */
const EDITED = [1, 3, 15, 22];

/** Every text of the report, its presentation, the regions and the preferences contains the long word. */
async function serveLongWords(page: Page): Promise<void> {
  await page.context().route(DATA, (route) => {
    const path = DATA.exec(new URL(route.request().url()).pathname)?.[1] ?? '';
    const file = readFileSync(join(import.meta.dirname, '../../public', path), 'utf8');
    return route.fulfill({ json: withLongWords(JSON.parse(file)) });
  });
  await new Layout(page).storePreferences({
    renderer: 'svg',
    approvalNumber: LONG_WORD.slice(0, APPROVAL_NUMBER_LENGTH),
  });
}

/** What is wider than its box or begins outside the window, innermost elements only; and the page, if it scrolls sideways. */
async function wideElements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isWide = (one: HTMLElement) => {
      const { overflowX, textOverflow, clipPath, display } = getComputedStyle(one);
      if (one.clientWidth <= 1 || clipPath !== 'none' || display === 'inline') return false;
      // Fields scroll their text; the row of strategy types has buttons that scroll it.
      if (one.matches('input, textarea, select, option, svg *')) return false;
      if (one.matches('[data-more-end], [data-more-end] > *')) return false;
      // A box that grows to the left does not scroll.
      if (one.getBoundingClientRect().left < 0 && !one.closest('[data-renderer], [data-more-end]'))
        return true;
      const isShortened = overflowX !== 'visible' && textOverflow === 'ellipsis';
      // The rows of menus reach 8 px into the margin.
      return !isShortened && one.scrollWidth > one.clientWidth + 8;
    };
    const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && isWide(one),
    );
    const name = (one: HTMLElement) =>
      `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} “${one.textContent.trim().slice(0, 30)}”`;
    const innermost = wide.filter(
      (one) => !wide.some((other) => other !== one && one.contains(other)),
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...innermost.map((one) => `${name(one)}: ${one.scrollWidth} in ${one.clientWidth} px`),
      ...(scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth} px`] : []),
    ];
  });
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test.describe(`a word of 200 letters widens nothing in a window of ${width} px`, () => {
    test.use({ viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } });
    test.beforeEach(({ page }) => serveLongWords(page));

    for (const [place, hash] of [
      ['overview', ''],
      ['panel of a province', 'r=410000'],
      ['panel of a province in Chinese', 'r=410000&lang=zh'],
      ['panel of a grouping', 'r=yellow-river-basin&on=yellow-river-basin,central-plains'],
      ['panel of a strategy', 's=marine-economy'],
      ['panel of a person', 'p=wang-dubo'],
      ['empty result of the filters', 'r=410000&type=marine&in=central-plains'],
      ['notice of an unknown region', `r=${LONG_WORD}`],
    ] as const)
      test(`in the ${place}`, async ({ atlas, page }) => {
        await atlas.open({ hash });
        expect(await wideElements(page)).toEqual([]);
        for (const open of await page.locator('#panel summary, #panel [aria-expanded=false]').all())
          if (await open.isVisible()) await open.click();
        expect(await wideElements(page)).toEqual([]);
      });

    test('in the list, the search, the commands and the menus', async ({
      atlas,
      list,
      search,
      palette,
      filters,
      page,
    }) => {
      await atlas.open({ hash: 'r=410000&on=yellow-river-basin,central-plains' });
      await search.open();
      await search.type('henan');
      await expect(page.getByRole('option').first()).toBeVisible();
      expect.soft(await wideElements(page), 'search').toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await palette.open();
      expect.soft(await wideElements(page), 'commands').toEqual([]);
      await palette.field.fill('unbreak');
      expect.soft(await wideElements(page), 'found commands').toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press(',');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect.soft(await wideElements(page), 'preferences').toEqual([]);
      await page.keyboard.press('Escape');
      const menu = await filters.openMenu();
      await expect(menu).toBeVisible();
      expect.soft(await wideElements(page), 'filters').toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('m');
      await page.keyboard.press('Shift+Enter');
      await expect(page.getByRole('menu')).toBeVisible();
      expect.soft(await wideElements(page), 'regions here').toEqual([]);
      await page.keyboard.press('Escape');
      await list.openByKey();
      expect.soft(await wideElements(page), 'list').toEqual([]);
      await list.find(LONG_WORD);
      expect.soft(await wideElements(page), 'found rows').toEqual([]);
      await list.find(`${LONG_WORD}x`);
      expect.soft(await wideElements(page), 'no rows').toEqual([]);
    });

    test('on the stage, in its dialogs and the speaker window', async ({ stage, page }) => {
      await stage.open();
      const speaker = await Speaker.openFrom(page);
      await speaker.page.setViewportSize({ width, height });
      await speaker.expectLinked();
      for (const scene of [1, 2, 3, 4, 5, 6]) {
        expect.soft(await wideElements(page), `stage, scene ${scene}`).toEqual([]);
        expect.soft(await wideElements(speaker.page), `speaker, scene ${scene}`).toEqual([]);
        await stage.press('Shift+PageDown');
      }
      // Groupings, steps and the long list of the closing.
      for (const id of ['yellow-river', 'overview']) {
        await stage.goToAddress(id, 2);
        await speaker.expectLinked();
        expect.soft(await wideElements(page), `stage, ${id}`).toEqual([]);
        expect.soft(await wideElements(speaker.page), `speaker, ${id}`).toEqual([]);
      }
      for (const key of ['g', 'o']) {
        await stage.press(key);
        await expect(page.getByRole('dialog')).toBeVisible();
        expect.soft(await wideElements(page), `dialog of ${key}`).toEqual([]);
        await stage.press('Escape');
      }
    });
  });

test.describe('a word of 200 letters widens nothing', () => {
  // A phone has no editor; a tablet has.
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
  ] as const)
    test(`in the editor of presentations in a window of ${width} px`, async ({
      atlas,
      editor,
      page,
    }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height });
      await serveLongWords(page);
      await atlas.open();
      await editor.open();
      expect.soft(await wideElements(page), 'scenes').toEqual([]);
      for (const scene of EDITED) {
        await editor.openScene(scene);
        await editor.root.getByRole('textbox').first().fill(LONG_WORD);
        expect.soft(await wideElements(page), `form of scene ${scene}`).toEqual([]);
      }
    });

  test('in the handouts', async ({ atlas, handouts, page }) => {
    await serveLongWords(page);
    await atlas.open();
    await handouts.open();
    expect(await wideElements(page)).toEqual([]);
  });
});
