import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { LngLat } from '../../../src/domain/regions/region.ts';
import { project } from '../../../src/map/camera.ts';
import { ALBERS, MERCATOR } from '../../../src/map/projection.ts';
import { loadRealRegions } from '../../fixtures/realData.ts';

const { places } = loadRealRegions();

function placeNamed(name: string) {
  const found = places.find(({ short }) => short.en === name || short.zh === name);
  if (!found) throw new Error(`no place is called ${name}`);
  return found;
}

interface Opening {
  /** The part of the address that describes the view, without `#`. */
  readonly hash?: string;
  readonly language?: 'zh' | 'en';
  /** False when the renderer does not matter to a test, which then does not wait for the engine. */
  readonly engine?: boolean;
}

/** Software rendering on a busy machine starts slowly. */
const ENGINE_START_MS = 40_000;

type Renderer = 'maplibre' | 'svg';

/** The renderer that the browser of this project can use. */
function projectRenderer(): Renderer {
  return test.info().project.metadata['renderer'] === 'svg' ? 'svg' : 'maplibre';
}

/** The product as a whole, and its map. */
export class Atlas {
  readonly map: Locator;

  constructor(readonly page: Page) {
    this.map = page.locator('[data-renderer]');
  }

  /** Opens the product and waits until report and map are shown, the map with its final renderer. */
  async open({ hash = '', language = 'en', engine = true }: Opening = {}): Promise<void> {
    const lang = hash.includes('lang=') || language === 'en' ? '' : 'lang=zh';
    const view = [hash, lang].filter(Boolean).join('&');
    await this.page.goto(view === '' ? '/' : `/#${view}`);
    const shown = hash.includes('scene=')
      ? this.page.locator('[data-stage]')
      : this.page.getByRole('group', { name: /^(Strategy types|战略类型)/ });
    await expect(shown).toBeVisible();
    if (engine) await this.expectReady();
    else await expect(this.map).toBeAttached();
  }

  /** Goes to another view by its address, like a link or the history, without a reload. */
  async goTo(hash: string): Promise<void> {
    await this.page.evaluate((next) => {
      window.location.hash = next;
    }, hash);
    await this.expectAddress(hash);
  }

  async expectReady(renderer: Renderer = projectRenderer()): Promise<void> {
    await expect(this.map).toHaveAttribute('data-renderer', renderer, { timeout: ENGINE_START_MS });
    await expect(this.map).toHaveAttribute('data-ready', 'true', { timeout: ENGINE_START_MS });
  }

  /** The position of a place's label on the page. */
  labelPosition(name: string): Promise<{ x: number; y: number }> {
    return this.screenPosition(placeNamed(name).labelPoint);
  }

  /** The position of a coordinate on the page. */
  async screenPosition(point: LngLat): Promise<{ x: number; y: number }> {
    const camera = ((await this.map.getAttribute('data-camera')) ?? '').split(',').map(Number);
    const [lng, lat, zoom] = camera;
    const box = await this.map.boundingBox();
    if (lng === undefined || lat === undefined || zoom === undefined || !box) {
      throw new Error('the map has no camera');
    }
    const isAlbers = (await this.map.getAttribute('data-projection')) === 'albers';
    const [x, y] = project({ center: [lng, lat], zoom }, box, point, isAlbers ? ALBERS : MERCATOR);
    return { x: box.x + x, y: box.y + y };
  }

  async clickRegion(name: string): Promise<void> {
    await this.waitForIdleCamera();
    const { x, y } = await this.labelPosition(name);
    await this.page.mouse.click(x, y);
  }

  /** Changes to a language by its shortcut. */
  async switchLanguageTo(language: 'zh' | 'en'): Promise<void> {
    await this.page.keyboard.press('l');
    await expect(this.page.locator('html')).toHaveAttribute(
      'lang',
      { zh: 'zh-CN', en: 'en' }[language],
    );
  }

  /** The address is written after the next paint, or when the pointer leaves the page for the browser's bar. */
  async movePointerOut(): Promise<void> {
    await this.page.evaluate(() => document.dispatchEvent(new PointerEvent('pointerleave')));
  }

  /** Goes back in the history by the browser's button. */
  async goBack(): Promise<void> {
    await this.movePointerOut();
    await this.page.goBack();
  }

  /** Clicks on the open sea east of Taiwan. */
  async clickSea(): Promise<void> {
    const { x, y } = await this.screenPosition([126.5, 29.5]);
    await this.page.mouse.click(x, y);
  }

  async hoverRegion(name: string): Promise<void> {
    const { x, y } = await this.labelPosition(name);
    await this.page.mouse.move(x, y);
  }

  async expectAddress(hash: string): Promise<void> {
    await expect.poll(() => new URL(this.page.url()).hash).toBe(hash === '' ? '' : `#${hash}`);
  }

  async expectTitle(title: string): Promise<void> {
    await expect(this.page).toHaveTitle(title);
  }

  /** Waits until the camera is idle and returns it as longitude, latitude and zoom. */
  async idleCamera(): Promise<string> {
    await expect(this.map).toHaveAttribute('data-ready', 'true', { timeout: ENGINE_START_MS });
    return this.waitForIdleCamera();
  }

  /** A click needs a map that does not move. */
  private async waitForIdleCamera(): Promise<string> {
    let last = '';
    await expect
      .poll(
        async () => {
          const now = (await this.map.getAttribute('data-camera')) ?? '';
          const isIdle = now === last;
          last = now;
          return isIdle;
        },
        { intervals: [150] },
      )
      .toBe(true);
    return last;
  }

  /** Codes and colours of the regions as they are drawn now, read from the renderer. */
  async paints(): Promise<string> {
    await this.map.dispatchEvent('inspect');
    return (await this.map.getAttribute('data-paints')) ?? '';
  }

  /** The same once they contain a place that this view colours. Cities are loaded after the provinces. */
  async paintsIncluding(name: string): Promise<string> {
    await expect.poll(() => this.paints()).toContain(`["${placeNamed(name).id}",`);
    return this.paints();
  }

  async expectNotice(text: string): Promise<void> {
    await expect(this.page.getByText(text)).toBeVisible();
  }

  /**
   * Expects no violation of WCAG 2.2 AA on the page in its present state.
   * @param rules the rules of axe that are checked; all by default
   */
  async expectAccessible(rules?: readonly string[]): Promise<void> {
    // During a transition colours are neither the old nor the new ones.
    await this.page.evaluate(() =>
      Promise.all(
        document
          .getAnimations()
          .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
          .map(({ finished }) => finished.catch(() => undefined)),
      ),
    );
    // Only violations are needed. Without frames of other origins, axe needs no page of its own.
    const axe = new AxeBuilder({ page: this.page })
      .options({ resultTypes: ['violations'] })
      .setLegacyMode();
    const checks = rules
      ? axe.withRules([...rules])
      : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
    const { violations } = await checks.analyze();
    const violationTexts = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
    );
    expect(violationTexts).toEqual([]);
  }
}
