import { expect, type Locator, type Page } from '@playwright/test';

/** The list of regions, shown in place of the map. */
export class RegionTable {
  readonly root: Locator;
  readonly field: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole('region', { name: /^(Regions as a list|地区列表)$/ });
    this.field = this.root.getByRole('searchbox');
  }

  /** Opens the list by its shortcut. */
  async openByKey(): Promise<void> {
    await this.page.keyboard.press('v');
    await expect(this.root).toBeVisible();
  }

  async closeByKey(): Promise<void> {
    await this.page.keyboard.press('v');
    await expect(this.root).toHaveCount(0);
  }

  async chooseLevel(level: string): Promise<void> {
    await this.root.getByRole('radio', { name: level }).check();
  }

  async find(text: string): Promise<void> {
    await this.field.fill(text);
  }

  async sortBy(column: string): Promise<void> {
    await this.root.getByRole('columnheader', { name: column }).getByRole('button').click();
  }

  async expectSortedBy(column: string, direction: 'ascending' | 'descending'): Promise<void> {
    await expect(this.root.getByRole('columnheader', { name: column })).toHaveAttribute(
      'aria-sort',
      direction,
    );
  }

  /** The button that opens a region. */
  region(name: string): Locator {
    return this.root.getByRole('rowheader').getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** The first regions listed, by their names. */
  async expectFirst(names: readonly string[]): Promise<void> {
    const listed = this.root.getByRole('rowheader').getByRole('button');
    for (const [index, name] of names.entries())
      await expect(listed.nth(index)).toContainText(name);
  }

  async expectCount(count: number): Promise<void> {
    await expect(this.root.getByRole('rowheader')).toHaveCount(count);
  }

  /** The texts in a region's row, cell by cell. */
  async expectRow(name: string, cells: readonly (string | RegExp)[]): Promise<void> {
    const named = this.page.getByRole('button', { name: new RegExp(`^${name}`) });
    const row = this.root.getByRole('row').filter({ has: named });
    await expect(row.getByRole('cell')).toHaveText([...cells]);
  }

  async expectCurrent(name: string): Promise<void> {
    await expect(this.region(name)).toHaveAttribute('aria-current', 'true');
  }

  async expectSummary(text: string): Promise<void> {
    await expect(this.root.getByRole('status').filter({ hasText: text })).toBeVisible();
  }
}
