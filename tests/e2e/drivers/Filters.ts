import { expect, type Locator, type Page } from '@playwright/test';

/** The chips of strategy types above the map and the menu with more filters. */
export class Filters {
  constructor(readonly page: Page) {}

  chip(name: string): Locator {
    return this.page
      .getByRole('group', { name: /^(Strategy types|战略类型)/ })
      .getByRole('button', { name });
  }

  async pickType(name: string): Promise<void> {
    await this.chip(name).click();
  }

  /** The number on every chip, in order. */
  async counts(): Promise<readonly number[]> {
    const chips = this.page
      .getByRole('group', { name: /^(Strategy types|战略类型)/ })
      .getByRole('button', { name: /\d/ });
    const names = await chips.evaluateAll((buttons) => buttons.map((button) => button.textContent));
    return names.map((name) => Number(/\d+/.exec(name)?.[0]));
  }

  async clear(): Promise<void> {
    await this.page
      .getByRole('button', { name: /^(Clear filters|清除筛选)/ })
      .first()
      .click();
  }

  async expectShown(text: string): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: text })).toBeVisible();
  }

  async openMenu(): Promise<Locator> {
    await this.page.getByRole('button', { name: /^(More filters|更多筛选)/ }).click();
    return this.page.getByRole('dialog', { name: /^Filter|筛选/ });
  }
}
