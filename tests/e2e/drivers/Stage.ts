import { expect, type Locator, type Page } from '@playwright/test';
import { buildCount } from '../../../src/domain/deck/builds.ts';
import type { Scene } from '../../../src/domain/deck/deck.ts';
import type { LngLat } from '../../../src/domain/regions/region.ts';
import type { Language } from '../../../src/domain/language.ts';
import type { Atlas } from './Atlas.ts';

/** Smallest font size of quotations and sources, as a share of the window's height. */
const MIN_TEXT_SHARE = 24 / 1080;

/** The audience window of a show. */
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

  /** Opens the product and starts the show by its shortcut. */
  async open(language: Language = 'en'): Promise<void> {
    await this.atlas.open({ language, hash: 'draw=svg' });
    await this.startShow();
  }

  async startShow(): Promise<void> {
    await this.page.keyboard.press('p');
    await expect(this.title).toBeVisible();
  }

  /** Presses a key several times. */
  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(key);
  }

  /** Swipes over the text by `distance` CSS pixels to the right, with touch events. */
  async swipe(distance: number): Promise<void> {
    const box = await this.root.boundingBox();
    if (!box) throw new Error('there is no stage');
    const start = { x: box.x + box.width / 2 - distance / 2, y: box.y + box.height / 2 };
    const screen = await this.page.context().newCDPSession(this.page);
    const touch = (type: 'touchStart' | 'touchMove', moved: number) =>
      screen.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [{ x: start.x + moved, y: start.y }],
      });
    await touch('touchStart', 0);
    for (const part of [0.1, 0.25, 0.5, 0.75, 1]) await touch('touchMove', distance * part);
    await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await screen.detach();
  }

  /** Goes to a scene, by its id, through the address; to a build from 1. */
  async goToAddress(scene: string, build = 1): Promise<void> {
    await this.page.evaluate(
      ([name, step]) => {
        const rest = new URLSearchParams(location.hash.slice(1));
        rest.set('scene', name);
        rest.delete('build');
        if (step !== '1') rest.set('build', step);
        location.hash = rest.toString();
      },
      [scene, String(build)] as const,
    );
    await expect(this.root.locator(`[data-scene="${scene}"]`)).toBeVisible();
  }

  /** Goes to the last build of the scene on the stage, from its first; `check` runs at each of them. */
  async visitBuilds(
    scene: Scene,
    check: (build: number) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    for (let build = 0; build < buildCount(scene); build += 1) {
      if (build > 0) await this.page.keyboard.press('PageDown');
      await this.expectBuild(scene, build);
      await check(build);
    }
  }

  /** Expects a build of a scene, from 0. */
  async expectBuild({ id }: Scene, build: number): Promise<void> {
    const text = this.root.locator(`[data-scene="${id}"]`);
    await expect(text).toHaveAttribute('data-build', String(build));
  }

  /** Expects the title of a scene in a language, and the scene in the address. */
  async expectScene({ id, title }: Scene, language: Language = 'en'): Promise<void> {
    await expect(this.title).toHaveText(title[language] ?? '');
    await expect.poll(() => new URL(this.page.url()).hash).toContain(`scene=${id}`);
  }

  /** Expects the selection by the heading of the panel behind the stage. */
  async expectSelected(name: string): Promise<void> {
    await expect(this.page.locator('#panel h2').first()).toContainText(name);
  }

  /** Expects these coordinates within the visible part of the map. */
  async expectVisible(points: readonly LngLat[]): Promise<void> {
    await expect
      .poll(async () => {
        const box = await this.atlas.map.boundingBox();
        const seen = await Promise.all(points.map((point) => this.atlas.screenPosition(point)));
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

  /** Expects the complete quotations of the scene. */
  async expectQuotations(words: readonly string[]): Promise<void> {
    await expect(this.quotations).toHaveText([...words]);
  }

  /** Expects all text within the window, above the progress bar, and large enough for the audience. */
  async expectReadable(): Promise<void> {
    const foot = this.page.getByRole('progressbar');
    const floor = (await foot.boundingBox())?.y ?? 0;
    const size = this.page.viewportSize() ?? { width: 0, height: 0 };
    for (const words of await this.root.locator('h1, [data-quotation], figcaption').all()) {
      const box = await words.boundingBox();
      const text = (await words.textContent()) ?? '';
      if (!box) throw new Error(`not visible: ${text}`);
      expect(box.x, text).toBeGreaterThanOrEqual(0);
      expect(box.y, text).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, text).toBeLessThanOrEqual(size.width);
      expect(box.y + box.height, text).toBeLessThanOrEqual(floor);
    }
    for (const words of await this.root.locator('[data-quotation], figcaption p').all()) {
      const fontSize = await words.evaluate((element) =>
        parseFloat(getComputedStyle(element).fontSize),
      );
      expect(fontSize).toBeGreaterThanOrEqual(MIN_TEXT_SHARE * size.height - 0.01);
    }
  }

  async expectOffScript(): Promise<void> {
    await expect(this.offScript).toBeVisible();
  }

  async expectOnScript(): Promise<void> {
    await expect(this.offScript).toHaveCount(0);
    await expect(this.title).toBeVisible();
  }

  /** Expects no text wider than the window, and the map to have more than half of it. */
  async expectFitsWindow(): Promise<void> {
    const size = this.page.viewportSize() ?? { width: 0, height: 0 };
    const map = await this.atlas.map.boundingBox();
    expect(map?.width).toBeGreaterThan(size.width / 2);
    for (const words of await this.root.locator('h1, p, li').all()) {
      const beyond = await words.evaluate(
        (element) => element.getBoundingClientRect().left + element.scrollWidth - window.innerWidth,
      );
      expect(beyond).toBeLessThanOrEqual(0);
    }
  }

  /** Expects a margin between the content of a dialog and its edges. */
  async expectDialogMargin(dialog: Locator): Promise<void> {
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

  /** Expects the end of the show. */
  async expectEnded(): Promise<void> {
    await expect(this.root).toHaveCount(0);
    await expect(this.page.getByRole('button', { name: /^(Present|演示)$/ })).toBeVisible();
  }
}
