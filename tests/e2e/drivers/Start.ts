import { expect, type Locator, type Page, type Route } from '@playwright/test';
import type { LngLat } from '../../../src/domain/regions/region.ts';
import type { Box } from '../../../src/map/camera.ts';
import { OUTLINE_PROJECTION, OUTLINE_UNITS } from '../../../src/map/pageOutline.ts';
import type { ScreenPoint } from '../../../src/map/port.ts';

/** The page before the app: what the HTML itself shows while the scripts are still loading. */
export class Start {
  readonly outline: Locator;
  /** The panel of a province before the app runs. */
  readonly panel: Locator;
  private held: Route[] = [];
  private isHolding = false;

  constructor(readonly page: Page) {
    this.outline = page.locator('[data-outline-map]');
    this.panel = page.locator('[data-boot-panel]');
  }

  /** Opens the page and blocks all scripts of the app until {@link releaseScripts}. */
  async openWithoutScripts(hash = ''): Promise<void> {
    this.isHolding = true;
    await this.page.route('**/assets/*.js', (route) => {
      if (this.isHolding) this.held.push(route);
      else void route.continue();
    });
    await this.page.goto(hash === '' ? '/' : `/#${hash}`, { waitUntil: 'commit' });
    await expect(this.page.locator('[data-boot-note]')).toHaveText(/正在加载|Loading/);
    // The last step of the page itself: its texts are shown a frame after its map.
    await expect(this.page.locator('html')).not.toHaveAttribute('data-outline', 'first');
  }

  /** Lets the scripts load. */
  async releaseScripts(): Promise<void> {
    this.isHolding = false;
    const heldRoutes = this.held;
    this.held = [];
    await Promise.all(heldRoutes.map((route) => route.continue()));
  }

  /** Expects the panel of a province with a statement of the speaker, before the app runs. */
  async expectPanel(title: string, speaker: string): Promise<void> {
    await expect(this.panel.getByRole('heading', { level: 2 })).toContainText(title);
    await expect(this.panel.getByRole('article').first()).toContainText(speaker);
  }

  /** Scroll position of the panel, before or after the app runs. */
  async panelScrollTop(): Promise<number> {
    return this.page.locator('#panel').evaluate(({ scrollTop }) => scrollTop);
  }

  async clickProvince(code: string): Promise<void> {
    const [left, top, right, bottom] = await this.boxOf(code, 'first');
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  /** The positions of coordinates in the outline of the page, in CSS pixels. */
  async outlinePositions(points: readonly LngLat[]): Promise<readonly ScreenPoint[]> {
    const units = points.map((point) =>
      OUTLINE_PROJECTION.toWorld(...point).map((at) => at * OUTLINE_UNITS),
    );
    return this.page.locator('.outline .laid').evaluate((laid, all) => {
      const matrix = laid instanceof SVGGraphicsElement ? laid.getScreenCTM() : null;
      return all.map(([x = 0, y = 0]): [number, number] => {
        const at = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
        return [at.x, at.y];
      });
    }, units);
  }

  /** The box of a province in the outline of the page, or on the map drawn with SVG. */
  async boxOf(code: string, where: 'first' | 'map'): Promise<Box> {
    const picture = where === 'first' ? '.outline' : '[data-map="svg"]';
    return this.page
      .locator(`${picture} [data-adcode="${code}"]`)
      .first()
      .evaluate((one): [number, number, number, number] => {
        const { left, top, right, bottom } = one.getBoundingClientRect();
        return [left, top, right, bottom];
      });
  }
}
