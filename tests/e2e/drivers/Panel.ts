import { expect, type Locator, type Page } from '@playwright/test';

/** The panel with the details of the selection. */
export class Panel {
  readonly root: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole('complementary', { name: /^(Details|详情)$/ });
  }

  /** The heading of the panel. */
  async expectTitle(title: string): Promise<void> {
    await expect(this.root.getByRole('heading', { level: 2 })).toContainText(title);
  }

  /** The statements under one heading ("Within Henan"), by speaker, in order. */
  async expectStatements(heading: string | RegExp, speakers: readonly string[]): Promise<void> {
    const group = this.root.getByRole('region', { name: heading });
    await expect(group.getByRole('article')).toHaveCount(speakers.length);
    for (const [index, speaker] of speakers.entries()) {
      const card = group.getByRole('article').nth(index);
      await expect(card.getByRole('heading', { level: 4 })).toContainText(speaker);
    }
  }

  /** The card of a speaker's statement. */
  statementBy(speaker: string): Locator {
    return this.root.getByRole('article', { name: new RegExp(speaker) });
  }

  async expectLinks(group: string, names: readonly string[]): Promise<void> {
    const links = this.root.getByRole('region', { name: group }).getByRole('link');
    await expect(links).toHaveText(names.map((name) => new RegExp(name)));
  }

  async follow(name: string): Promise<void> {
    await this.root.getByRole('link', { name, exact: true }).first().click();
  }

  async expectText(text: string | RegExp): Promise<void> {
    await expect(this.root.getByText(text).first()).toBeVisible();
  }
}
