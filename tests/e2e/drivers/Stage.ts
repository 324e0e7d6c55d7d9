import { expect, type Locator, type Page } from '@playwright/test';
import type { Scene } from '../../../src/domain/deck/deck.ts';
import type { LngLat } from '../../../src/domain/regions/region.ts';
import type { Language } from '../../../src/domain/language.ts';
import type { Atlas } from './Atlas.ts';

/** Quotations and their sources are no smaller than so many pixels on a picture of that height. */
const READABLE = 24 / 1080;

/** A show as the room sees it. */
export class Stage {
  readonly root: Locator;
  readonly title: Locator;
  readonly quotations: Locator;
  readonly offScript: Locator;

  constructor(
    readonly page: Page,
    readonly atlas: Atlas,
  ) {
    this.root = page.getByRole('region', { name: /^(Stage|演示画面)$/ });
    this.title = this.root.getByRole('heading', { level: 1 });
    this.quotations = this.root.locator('[data-quotation]');
    this.offScript = this.root.getByText(/^(Off script|脱稿)$/);
  }

  /** Opens the product and begins the show by its key. */
  async open(language: Language = 'en'): Promise<void> {
    await this.atlas.open({ language, hash: 'draw=svg' });
    await this.begin();
  }

  async begin(): Promise<void> {
    await this.page.keyboard.press('p');
    await expect(this.title).toBeVisible();
  }

  /** Strikes a key as often as is said. */
  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(key);
  }

  /** Draws a finger over the words, `across` CSS pixels to the right, as a touch screen would tell it. */
  async swipe(across: number): Promise<void> {
    const box = await this.root.boundingBox();
    if (!box) throw new Error('there is no stage');
    const start = { x: box.x + box.width / 2 - across / 2, y: box.y + box.height / 2 };
    const screen = await this.page.context().newCDPSession(this.page);
    const touch = (type: 'touchStart' | 'touchMove', moved: number) =>
      screen.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [{ x: start.x + moved, y: start.y }],
      });
    await touch('touchStart', 0);
    for (const part of [0.1, 0.25, 0.5, 0.75, 1]) await touch('touchMove', across * part);
    await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await screen.detach();
  }

  /** The title stands, in a language, and the address names the scene. */
  async expectScene({ id, title }: Scene, language: Language = 'en'): Promise<void> {
    await expect(this.title).toHaveText(title[language] ?? '');
    await expect.poll(() => new URL(this.page.url()).hash).toContain(`scene=${id}`);
  }

  /** What the page holds selected, as the panel behind the stage would head it. */
  async expectSelected(name: string): Promise<void> {
    await expect(this.page.locator('#panel h2').first()).toContainText(name);
  }

  /** The map's picture holds these positions. */
  async expectInSight(points: readonly LngLat[]): Promise<void> {
    await expect
      .poll(async () => {
        const box = await this.atlas.map.boundingBox();
        const seen = await Promise.all(points.map((point) => this.atlas.positionAt(point)));
        return seen.every(
          ({ x, y }) =>
            box !== null &&
            x >= box.x &&
            x <= box.x + box.width &&
            y >= box.y &&
            y <= box.y + box.height,
        );
      })
      .toBe(true);
  }

  /** The words in the spotlight, verbatim and whole. */
  async expectQuotations(words: readonly string[]): Promise<void> {
    await expect(this.quotations).toHaveText([...words]);
  }

  /** The words lie wholly in the picture, above its foot, and are large enough to be read in the room. */
  async expectReadable(): Promise<void> {
    const foot = this.page.getByRole('progressbar');
    const floor = (await foot.boundingBox())?.y ?? 0;
    const room = this.page.viewportSize() ?? { width: 0, height: 0 };
    for (const words of await this.root.locator('h1, [data-quotation], figcaption').all()) {
      const box = await words.boundingBox();
      const text = (await words.textContent()) ?? '';
      if (!box) throw new Error(`nothing is seen of: ${text}`);
      expect(box.x, text).toBeGreaterThanOrEqual(0);
      expect(box.y, text).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, text).toBeLessThanOrEqual(room.width);
      expect(box.y + box.height, text).toBeLessThanOrEqual(floor);
    }
    for (const words of await this.root.locator('[data-quotation], figcaption p').all()) {
      const size = await words.evaluate((element) =>
        parseFloat(getComputedStyle(element).fontSize),
      );
      expect(size).toBeGreaterThanOrEqual(READABLE * room.height - 0.01);
    }
  }

  async expectOffScript(): Promise<void> {
    await expect(this.offScript).toBeVisible();
  }

  async expectOnScript(): Promise<void> {
    await expect(this.offScript).toHaveCount(0);
    await expect(this.title).toBeVisible();
  }

  /** Nothing in the stage is wider than its room, and the map keeps the larger share of the window. */
  async expectInRoom(): Promise<void> {
    const room = this.page.viewportSize() ?? { width: 0, height: 0 };
    const map = await this.atlas.map.boundingBox();
    expect(map?.width).toBeGreaterThan(room.width / 2);
    for (const words of await this.root.locator('h1, p, li').all()) {
      const beyond = await words.evaluate(
        (element) => element.getBoundingClientRect().left + element.scrollWidth - window.innerWidth,
      );
      expect(beyond).toBeLessThanOrEqual(0);
    }
  }

  /** What a dialog holds stands off its edges. */
  async expectRoomAround(dialog: Locator): Promise<void> {
    const near = await dialog.evaluate((element) => {
      const outer = element.getBoundingClientRect();
      const inner = [...element.querySelectorAll('li, p, label, input, button')]
        .filter((one) => one.closest('header, footer') === null)
        .map((one) => one.getBoundingClientRect());
      return Math.min(
        ...inner.flatMap(({ left, right }) => [left - outer.left, outer.right - right]),
      );
    });
    expect(near).toBeGreaterThanOrEqual(16);
  }

  /** Neither stage nor its keys are left. */
  async expectOver(): Promise<void> {
    await expect(this.root).toHaveCount(0);
    await expect(this.page.getByRole('button', { name: /^(Present|演示)$/ })).toBeVisible();
  }
}
