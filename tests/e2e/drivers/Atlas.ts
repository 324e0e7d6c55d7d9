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
  /** The view's part of the address, without `#`. */
  readonly hash?: string;
  readonly language?: 'zh' | 'en';
  /** False where a test does not care which renderer draws: it need not wait for the engine. */
  readonly engine?: boolean;
}

/** Software rendering on a busy machine takes its time to start. */
const ENGINE_STARTS = 40_000;

type Renderer = 'maplibre' | 'svg';

/** Which renderer the browser of this project can draw with. */
function usualRenderer(): Renderer {
  return test.info().project.metadata['renderer'] === 'svg' ? 'svg' : 'maplibre';
}

/** The product as a whole, and its map. */
export class Atlas {
  readonly map: Locator;

  constructor(readonly page: Page) {
    this.map = page.locator('[data-renderer]');
  }

  /** Opens the product and waits until report and map stand, the map on the renderer that will stay. */
  async open({ hash = '', language = 'en', engine = true }: Opening = {}): Promise<void> {
    const lang = hash.includes('lang=') || language === 'en' ? '' : 'lang=zh';
    const view = [hash, lang].filter(Boolean).join('&');
    await this.page.goto(view === '' ? '/' : `/#${view}`);
    await expect(
      this.page.getByRole('group', { name: /^(Strategy types|战略类型)$/ }),
    ).toBeVisible();
    if (engine) await this.expectReady();
    else await expect(this.map).toBeAttached();
  }

  /** Goes to another view by its address, as a link or the history would, without loading anew. */
  async goTo(hash: string): Promise<void> {
    await this.page.evaluate((next) => {
      window.location.hash = next;
    }, hash);
    await this.expectAddress(hash);
  }

  async expectReady(renderer: Renderer = usualRenderer()): Promise<void> {
    await expect(this.map).toHaveAttribute('data-renderer', renderer, { timeout: ENGINE_STARTS });
    await expect(this.map).toHaveAttribute('data-ready', 'true', { timeout: ENGINE_STARTS });
  }

  /** Where a place's label stands on the page. */
  positionOf(name: string): Promise<{ x: number; y: number }> {
    return this.positionAt(placeNamed(name).labelPoint);
  }

  /** Where a position stands on the page. */
  async positionAt(point: LngLat): Promise<{ x: number; y: number }> {
    const camera = ((await this.map.getAttribute('data-camera')) ?? '').split(',').map(Number);
    const [lng, lat, zoom] = camera;
    const box = await this.map.boundingBox();
    if (lng === undefined || lat === undefined || zoom === undefined || !box) {
      throw new Error('the map tells no camera');
    }
    const conic = (await this.map.getAttribute('data-projection')) === 'albers';
    const [x, y] = project({ center: [lng, lat], zoom }, box, point, conic ? ALBERS : MERCATOR);
    return { x: box.x + x, y: box.y + y };
  }

  async clickRegion(name: string): Promise<void> {
    await this.expectAtRest();
    const { x, y } = await this.positionOf(name);
    await this.page.mouse.click(x, y);
  }

  /** Clicks on the open sea east of Taiwan. */
  async clickSea(): Promise<void> {
    const { x, y } = await this.positionAt([127, 24]);
    await this.page.mouse.click(x, y);
  }

  async hoverRegion(name: string): Promise<void> {
    const { x, y } = await this.positionOf(name);
    await this.page.mouse.move(x, y);
  }

  async expectAddress(hash: string): Promise<void> {
    await expect.poll(() => new URL(this.page.url()).hash).toBe(hash === '' ? '' : `#${hash}`);
  }

  async expectTitle(title: string): Promise<void> {
    await expect(this.page).toHaveTitle(title);
  }

  /** Waits until the camera rests, then tells it: longitude, latitude, zoom. */
  async camera(): Promise<string> {
    await expect(this.map).toHaveAttribute('data-ready', 'true', { timeout: ENGINE_STARTS });
    return this.expectAtRest();
  }

  /** Nobody can aim at a map that moves. */
  private async expectAtRest(): Promise<string> {
    let last = '';
    await expect
      .poll(
        async () => {
          const now = (await this.map.getAttribute('data-camera')) ?? '';
          const rests = now === last;
          last = now;
          return rests;
        },
        { intervals: [150] },
      )
      .toBe(true);
    return last;
  }

  /** Codes and colours of the regions as they are drawn now, read back from the picture. */
  async paints(): Promise<string> {
    await this.map.dispatchEvent('inspect');
    return (await this.map.getAttribute('data-paints')) ?? '';
  }

  /** The same, when the cities have come, which follow the provinces: `name` is one that this view colours. */
  async paintsWith(name: string): Promise<string> {
    await expect.poll(() => this.paints()).toContain(`["${placeNamed(name).id}",`);
    return this.paints();
  }

  async expectNotice(text: string): Promise<void> {
    await expect(this.page.getByText(text)).toBeVisible();
  }

  /**
   * No rule of WCAG 2.2 AA is broken on the page as it stands.
   * @param rules those of axe that are looked at; all without
   */
  async expectAccessible(rules?: readonly string[]): Promise<void> {
    // Half-way through a transition colours are neither the old nor the new ones.
    await this.page.evaluate(() =>
      Promise.all(
        document
          .getAnimations()
          .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
          .map(({ finished }) => finished.catch(() => undefined)),
      ),
    );
    // What holds need not be told node by node; and without frames from elsewhere, axe needs no page of its own.
    const axe = new AxeBuilder({ page: this.page })
      .options({ resultTypes: ['violations'] })
      .setLegacyMode();
    const looking = rules
      ? axe.withRules([...rules])
      : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
    const { violations } = await looking.analyze();
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
    );
    expect(told).toEqual([]);
  }
}
