import { expect, type Locator, type Page } from '@playwright/test';
import type { Atlas } from './Atlas.ts';

/** What lies at a spot, offered as a menu. */
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

  async askByRightClick(name: string): Promise<void> {
    const { x, y } = await this.atlas.positionOf(name);
    await this.page.mouse.click(x, y, { button: 'right' });
    await this.expectOpen();
  }

  /** Holds a finger on a place until the menu comes, then lifts it. */
  async askByLongPress(name: string): Promise<void> {
    const { x, y } = await this.atlas.positionOf(name);
    const touch = await this.page.context().newCDPSession(this.page);
    const touchPoints = [{ x: Math.round(x), y: Math.round(y) }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await expect(this.menu).toBeVisible();
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await touch.detach();
  }

  /** All items as they are read aloud, in order. */
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

  /** What clicks choose from now on, as the map says; null when it says nothing. */
  async expectRemembered(level: string | null): Promise<void> {
    const said = this.page.getByRole('status').filter({ hasText: /^Clicks select/ });
    if (level === null) await expect(said).toHaveCount(0);
    else await expect(said).toHaveText(`Clicks select: ${level}`);
  }
}
