import type { Page } from '@playwright/test';
import type { Atlas } from './drivers/Atlas.ts';
import { Layout } from './drivers/Layout.ts';
import { Start } from './drivers/Start.ts';
import { expect, test } from './drivers/test.ts';

/** As far as a control may be from the box reserved for it, CSS pixels. */
const TOLERANCE = 4;
/** The credit is right-aligned text of any length, so only the other controls are compared. */
const COMPARED = ['groupings', 'controls', 'legend', 'approval', 'places', 'inset'] as const;

type Boxes = Readonly<Record<string, readonly number[]>>;

/** The boxes of elements by name, CSS pixels from the corner of the map. */
async function boxesOf(page: Page, elements: string, names: readonly string[]): Promise<Boxes> {
  return page.evaluate(
    ([selector, known]) => {
      const map = document.querySelector('main')?.getBoundingClientRect() ?? new DOMRect();
      const boxes = [...document.querySelectorAll<HTMLElement>(selector)].map((element) => {
        const name = known.find((each) =>
          (element.dataset['gutter'] ?? element.className).includes(each),
        );
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return [
          name ?? '',
          [left - map.left, top - map.top, right - map.left, bottom - map.top],
        ] as const;
      });
      return Object.fromEntries(boxes);
    },
    [elements, names] as const,
  );
}

/** Compares the boxes before the scripts with the controls after them. */
async function expectReserved(
  { atlas, page }: { readonly atlas: Atlas; readonly page: Page },
  options: string,
): Promise<void> {
  const start = new Start(page);
  const layout = new Layout(page);
  await layout.storePreferences({ renderer: 'svg' });
  await start.openWithoutScripts(options);
  const reserved = await boxesOf(page, '[data-gutter]', COMPARED);
  await start.releaseScripts();
  await atlas.expectReady('svg');
  // A font that is requested late changes the width of words.
  await layout.waitForIdle();
  const controls = await boxesOf(page, '[data-map-control]', COMPARED);
  for (const name of COMPARED)
    for (const [side, edge] of (controls[name] ?? [Number.NaN]).entries())
      expect(
        Math.abs(edge - (reserved[name]?.[side] ?? Number.NaN)),
        `${name}, side ${side}`,
      ).toBeLessThanOrEqual(TOLERANCE);
}

test.describe('the boxes that the page reserves for the controls on the map', () => {
  for (const language of ['zh', 'en'] as const)
    for (const [width, height, theme] of [
      [1440, 900, 'light'],
      [1366, 768, 'light'],
      [1366, 768, 'projector'],
      [720, 450, 'light'],
      [1920, 1080, 'projector'],
      [390, 844, 'light'],
    ] as const)
      test(`are where the controls will be, ${width} × ${height}, ${theme}, ${language}`, async ({
        atlas,
        page,
      }) => {
        await page.setViewportSize({ width, height });
        await expectReserved({ atlas, page }, `lang=${language}&theme=${theme}`);
      });
});

test.describe('the boxes that the page reserves on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const language of ['zh', 'en'] as const)
    test(`are where the controls will be, ${language}`, async ({ atlas, page }) => {
      await expectReserved({ atlas, page }, `lang=${language}`);
    });
});
