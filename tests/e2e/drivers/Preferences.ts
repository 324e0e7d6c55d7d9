import { expect, type Locator, type Page } from '@playwright/test';

/** The preferences stored in this browser, and their dialog. */
export class Preferences {
  readonly root: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole('dialog', { name: /^(Preferences|偏好设置)$/ });
  }

  /** Stores a value like an earlier visit. Call it before the page is opened. */
  async store(value: unknown): Promise<void> {
    await this.page.addInitScript(
      (text) => localStorage.setItem('fangyu.preferences', text),
      JSON.stringify(value),
    );
  }

  async stored(): Promise<unknown> {
    return JSON.parse(
      await this.page.evaluate(() => localStorage.getItem('fangyu.preferences') ?? 'null'),
    );
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Preferences|偏好设置)$/ }).click();
    await expect(this.root).toBeVisible();
  }

  async choose(group: string | RegExp, option: string | RegExp): Promise<void> {
    await this.root
      .getByRole('group', { name: group })
      .getByRole('radio', { name: option })
      .check();
  }
}
