import { expect, type Locator, type Page } from '@playwright/test';

/** The list of all commands. */
export class Palette {
  readonly root: Locator;
  readonly field: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole('dialog', { name: /^(All commands|全部命令)$/ });
    this.field = this.root.getByRole('combobox');
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await expect(this.field).toBeFocused();
  }

  /** Opens the list by its shortcut, types, checks the first result and runs it. */
  async run(text: string, expected: string): Promise<void> {
    await this.open();
    await this.page.keyboard.type(text);
    await expect(this.root.getByRole('option').first()).toContainText(expected);
    await this.page.keyboard.press('Enter');
    await expect(this.root).toBeHidden();
  }

  /** Expects an open dialog. */
  async expectDialog(): Promise<void> {
    await expect(this.page.locator('dialog[open]')).toBeVisible();
  }
}
