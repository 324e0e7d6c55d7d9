import { expect, type Locator, type Page } from '@playwright/test';
import { createAtlas } from '../../../src/domain/regions/atlas.ts';
import { adcode } from '../../../src/domain/ids.ts';
import {
  type ArrowNavigation,
  arrowNavigationOf,
} from '../../../src/domain/arrowNavigation/arrowNavigation.ts';
import { loadRealRegions } from '../../fixtures/realData.ts';
import { type Step, tourFrom } from '../../fixtures/route.ts';

const atlas = createAtlas(loadRealRegions());
const provinces: ArrowNavigation = arrowNavigationOf(atlas, 'province');
const ARROWS = {
  up: 'ArrowUp',
  right: 'ArrowRight',
  down: 'ArrowDown',
  left: 'ArrowLeft',
} as const;

function codeOf(name: string): string {
  const found = atlas.places.find(({ short }) => short.en === name);
  if (!found) throw new Error(`no place is called ${name}`);
  return found.id;
}

/** The map used by keyboard. */
export class MapKeys {
  readonly map: Locator;
  readonly field: Locator;

  constructor(readonly page: Page) {
    this.map = page.getByRole('application', { name: /^(Map of China|中国地图)$/ });
    this.field = this.map.getByRole('textbox');
  }

  /** Presses Tab from the top of the page until the map has the focus, and returns the number of presses. */
  async focusByTab(): Promise<number> {
    for (let presses = 1; presses <= 40; presses += 1) {
      await this.page.keyboard.press('Tab');
      if (await this.field.evaluate((element) => element === document.activeElement))
        return presses;
    }
    throw new Error('no Tab leads to the map');
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Expects the keyboard focus and its ring on the place with this English name. */
  async expectFocusedRegion(name: string): Promise<void> {
    await expect(this.map).toHaveAttribute('data-focused', codeOf(name));
  }

  async expectNoRing(): Promise<void> {
    await expect(this.map).toHaveAttribute('data-focused', '');
  }

  /** Expects the map's live region to contain this text. */
  async expectAnnouncement(text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: text })).toBeAttached();
  }

  /** A route by arrows through all provinces from the focused one, with English names. */
  async tourOfProvinces(): Promise<readonly (Step & { readonly name: string })[]> {
    const start = (await this.map.getAttribute('data-focused')) ?? '';
    return tourFrom(provinces, adcode(start)).map((step) => ({
      ...step,
      name: atlas.place(step.to)?.short.en ?? '',
    }));
  }

  /** The present camera: longitude, latitude, zoom. */
  private async camera(): Promise<readonly number[]> {
    const box = this.map.locator('[data-camera]');
    return ((await box.getAttribute('data-camera')) ?? '').split(',').map(Number);
  }

  async centre(): Promise<readonly [number, number]> {
    const [lng = Number.NaN, lat = Number.NaN] = await this.camera();
    return [lng, lat];
  }

  async zoom(): Promise<number> {
    return (await this.camera())[2] ?? Number.NaN;
  }

  async pressArrow({ direction }: Step): Promise<void> {
    await this.page.keyboard.press(ARROWS[direction]);
  }
}
