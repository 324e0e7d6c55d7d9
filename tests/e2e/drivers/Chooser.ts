import { expect, type Locator, type Page } from '@playwright/test';
import type { Atlas } from './Atlas.ts';

/** The menu of all regions at one position. */
export class Chooser {
  readonly menu: Locator;

  constructor(
    readonly page: Page,
    readonly atlas: Atlas,
  ) {
    this.menu = page.getByRole('menu', { name: /^(Regions here: |此处的地区：)/ });
  }

  item(name: string | RegExp): Locator {
    return this.menu.getByRole('menuitemradio', { name });
  }

  async openByRightClick(name: string): Promise<void> {
    const { x, y } = await this.atlas.labelPosition(name);
    await this.page.mouse.click(x, y, { button: 'right' });
    await this.expectOpen();
  }

  /** Presses on a place until the menu opens, and then releases. */
  async openByLongPress(name: string): Promise<void> {
    const { x, y } = await this.atlas.labelPosition(name);
    const touch = await this.page.context().newCDPSession(this.page);
    const touchPoints = [{ x: Math.round(x), y: Math.round(y) }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await expect(this.menu).toBeVisible();
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await touch.detach();
  }

  /** The accessible names of all items, in order. */
  async expectItems(items: readonly string[]): Promise<void> {
    await expect
      .poll(() =>
        this.menu
          .getByRole('menuitemradio')
          .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))),
      )
      .toEqual(items);
  }

  async expectOpen(): Promise<void> {
    await expect(this.menu).toBeVisible();
  }

  async expectClosed(): Promise<void> {
    await expect(this.menu).toHaveCount(0);
  }

  /** The level that clicks select, as the map states it; null when it states none. */
  async expectClickLevel(level: string | null): Promise<void> {
    const status = this.page.getByRole('status').filter({ hasText: /^Clicks select/ });
    if (level === null) await expect(status).toHaveCount(0);
    else await expect(status).toHaveText(`Clicks select: ${level}`);
  }
}
