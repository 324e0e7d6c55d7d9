import { expect, type Locator, type Page } from '@playwright/test';

/** The search box in the bar. */
export class Search {
  readonly box: Locator;

  constructor(readonly page: Page) {
    this.box = page.getByRole('combobox', { name: /Search|搜索/ });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('/');
    await expect(this.box).toBeFocused();
  }

  async type(text: string): Promise<void> {
    await this.box.pressSequentially(text);
  }

  async expectFirst(name: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('option').first()).toContainText(name);
  }

  /** Opens search by its shortcut, types and opens the first result. */
  async openFirstResult(text: string, expected: string | RegExp): Promise<void> {
    await this.open();
    await this.type(text);
    await this.expectFirst(expected);
    await this.page.keyboard.press('Enter');
  }
}
