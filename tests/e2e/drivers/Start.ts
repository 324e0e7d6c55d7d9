import { expect, type Locator, type Page, type Route } from '@playwright/test';
import type { LngLat } from '../../../src/domain/regions/region.ts';
import type { Box } from '../../../src/map/camera.ts';
import { OUTLINE_UNITS } from '../../../src/map/outlineUnits.ts';
import type { ScreenPoint } from '../../../src/map/port.ts';
import { MERCATOR } from '../../../src/map/projection.ts';

/** The page before the app: what the HTML itself shows while the scripts are still on their way. */
export class Start {
  readonly outline: Locator;
  /** What the page itself says of a province, before the app. */
  readonly panel: Locator;
  private held: Route[] = [];
  private holding = false;

  constructor(readonly page: Page) {
    this.outline = page.locator('[data-outline-map]');
    this.panel = page.locator('[data-boot-panel]');
  }

  /** Opens the page and keeps back every script of the app until {@link release}. */
  async openWithoutScripts(hash = ''): Promise<void> {
    this.holding = true;
    await this.page.route('**/assets/*.js', (route) => {
      if (this.holding) this.held.push(route);
      else void route.continue();
    });
    await this.page.goto(hash === '' ? '/' : `/#${hash}`, { waitUntil: 'commit' });
    await expect(this.page.locator('[data-boot-note]')).toHaveText(/正在加载|Loading/);
    // The last that the page itself does: its letters are shown a frame after its map.
    await expect(this.page.locator('html')).not.toHaveAttribute('data-outline', 'first');
  }

  /** Lets the scripts come. */
  async release(): Promise<void> {
    this.holding = false;
    const held = this.held;
    this.held = [];
    await Promise.all(held.map((route) => route.continue()));
  }

  /** The province's panel, with a statement of `speaker`, while there is no app yet. */
  async expectPanel(title: string, speaker: string): Promise<void> {
    await expect(this.panel.getByRole('heading', { level: 2 })).toContainText(title);
    await expect(this.panel.getByRole('article').first()).toContainText(speaker);
  }

  /** How far the panel is scrolled, the page's own or the app's. */
  async scrolled(): Promise<number> {
    return this.page.locator('#panel').evaluate(({ scrollTop }) => scrollTop);
  }

  async clickProvince(code: string): Promise<void> {
    const [left, top, right, bottom] = await this.boxOf(code, 'first');
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  /** Where positions lie in the page's own picture, CSS pixels of the page. */
  async firstPicture(points: readonly LngLat[]): Promise<readonly ScreenPoint[]> {
    const units = points.map((point) => MERCATOR.toWorld(...point).map((at) => at * OUTLINE_UNITS));
    return this.page.locator('.outline .laid').evaluate((laid, all) => {
      const matrix = laid instanceof SVGGraphicsElement ? laid.getScreenCTM() : null;
      return all.map(([x = 0, y = 0]): [number, number] => {
        const at = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
        return [at.x, at.y];
      });
    }, units);
  }

  /** The box of a province in the page's own picture, or on the map drawn with SVG. */
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
