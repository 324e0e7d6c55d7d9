import type { Page } from '@playwright/test';

interface SmallText {
  readonly text: string;
  /** CSS pixels. */
  readonly size: number;
}

/** What one scene shows besides its words. */
export interface StagePicture {
  /** `province` or `prefecture`, by the heading of the legend. */
  readonly heading: string;
  readonly legend: string;
  /** The fill at the point of each place that is asked for; empty outside the map. */
  readonly fills: readonly string[];
}

/** All texts that the audience sees, with their sizes on the screen. */
export class StageTexts {
  constructor(readonly page: Page) {}

  /** Texts below `min` CSS pixels. The credit and the approval number are for reference and not counted. */
  async smallerThan(min: number): Promise<readonly SmallText[]> {
    const texts = await this.page.evaluate(() => {
      const roots = [
        ...document.querySelectorAll(
          '[data-stage], [data-map="svg"], section[aria-label="Legend"], section[aria-label="图例"], [data-inset]',
        ),
      ];
      const elements = roots.flatMap((root) => [...root.querySelectorAll('*')]);
      return elements.flatMap((element) => {
        const words = [...element.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ textContent }) => textContent ?? '')
          .join('')
          .trim();
        const isVisible = element.checkVisibility({ visibilityProperty: true });
        if (words === '' || !isVisible || element.closest('.visually-hidden')) return [];
        const own = parseFloat(getComputedStyle(element).fontSize);
        const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
        return [{ text: words, size: own * (matrix ? Math.hypot(matrix.a, matrix.b) : 1) }];
      });
    });
    return texts.filter(({ size }) => size < min - 0.05);
  }

  /** The names on the map, with their sizes, that are completely visible. */
  async names(): Promise<readonly { readonly id: string; readonly size: number }[]> {
    return this.page.evaluate(() => {
      const map = document.querySelector('[data-map="svg"]')?.getBoundingClientRect();
      const covers = [...document.querySelectorAll('[data-map-control]')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => one.getBoundingClientRect());
      return [...document.querySelectorAll('[data-label], [data-grouping-label]')].flatMap(
        (one) => {
          const { left, top, right, bottom } = one.getBoundingClientRect();
          const isInside =
            map !== undefined &&
            left >= map.left &&
            right <= map.right &&
            top >= map.top - 2 &&
            bottom <= map.bottom + 2;
          const isCovered = covers.some(
            (box) =>
              left < box.right && box.left < right && top + 4 < box.bottom && box.top < bottom - 4,
          );
          const id =
            one.getAttribute('data-label') ?? one.getAttribute('data-grouping-label') ?? '';
          return isInside && !isCovered
            ? [{ id, size: Number(one.getAttribute('font-size')) }]
            : [];
        },
      );
    });
  }

  /** The text of the stage: all of it, and what it shows besides the names of mentioned strategies. */
  async stageText(): Promise<{ readonly all: string; readonly words: string }> {
    return this.page.evaluate(() => {
      const stage = document.querySelector('[data-stage]');
      const all = stage?.textContent ?? '';
      const names = stage?.querySelector('[data-strategies]')?.textContent ?? '';
      return { all, words: all.replace(names, '') };
    });
  }

  /** Whether the locator is shown. */
  async hasLocator(): Promise<boolean> {
    return this.page.locator('[data-locator]').isVisible();
  }

  /** The words of the legend, and the colours of some regions. */
  async picture(codes: readonly string[]): Promise<StagePicture> {
    return this.page.evaluate((ids) => {
      const legend = document.querySelector(
        'section[aria-label="Legend"], section[aria-label="图例"]',
      );
      const isDrawn = (path: Element): boolean =>
        path.checkVisibility({ visibilityProperty: true }) &&
        path.closest('[data-marker]') === null;
      const fills = ids.map((id) => {
        const path = [
          ...document.querySelectorAll(`[data-map="svg"] path[data-adcode="${id}"]`),
        ].find(isDrawn);
        return path ? getComputedStyle(path).fill : '';
      });
      return {
        heading: legend?.querySelector('strong')?.textContent ?? '',
        legend: legend?.textContent ?? '',
        fills,
      };
    }, codes);
  }
}
