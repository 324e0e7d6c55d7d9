import { expect, type Locator, type Page } from '@playwright/test';

/** The map layer on which each statement is a mark. */
export class StatementMarks {
  readonly all: Locator;
  readonly tip: Locator;

  constructor(private readonly page: Page) {
    this.all = page.locator('[data-statement]');
    this.tip = page.locator('[data-mark-tip]');
  }

  /** Uses the switch in the menu on the map, and closes the menu. */
  async switchOn(): Promise<void> {
    await this.page.getByRole('button', { name: /^Groupings/ }).click();
    await this.page.getByRole('radio', { name: 'each statement' }).check();
    await this.page.keyboard.press('Escape');
    await expect(this.all.first()).toBeAttached();
  }

  private async middleOf(statement: number): Promise<readonly [number, number]> {
    const box = await this.page
      .locator(`[data-statement="${statement}"] circle`)
      .first()
      .boundingBox();
    if (!box) throw new Error(`statement ${statement} has no mark`);
    return [box.x + box.width / 2, box.y + box.height / 2];
  }

  async hover(statement: number): Promise<void> {
    await this.page.mouse.move(...(await this.middleOf(statement)), { steps: 3 });
  }

  async click(statement: number): Promise<void> {
    await this.page.mouse.click(...(await this.middleOf(statement)));
  }
}
