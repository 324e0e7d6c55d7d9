import { expect, type Locator, type Page } from '@playwright/test';
import { SHOWN_FOR_MS } from '../../../src/features/headline/useRotation.ts';

/** The finding and the quotations, on the map or in the panel. */
export class Headline {
  readonly sentence: Locator;
  readonly quotation: Locator;
  readonly next: Locator;
  private readonly card: Locator;

  constructor(private readonly page: Page) {
    this.sentence = page.locator('[data-headline]').getByRole('heading');
    this.card = page.getByRole('figure', { name: /^(Quotations|引文)$/ });
    this.quotation = this.card.getByRole('link');
    this.next = page.getByRole('button', { name: 'Next quotation' });
  }

  /** The scripts of the headline have been requested. */
  async expectLoaded(): Promise<void> {
    await expect(this.page.locator('link[href*="Headline-"]')).not.toHaveCount(0);
  }

  async expectNumber(number: number): Promise<void> {
    await expect(this.card.getByText(`${number} of 12`, { exact: true })).toBeVisible();
  }

  async expectStopped(): Promise<void> {
    await expect(this.card.getByRole('button', { name: 'Pause' })).toHaveCount(0);
  }

  /** Lets the time of one quotation pass; needs the page's clock to be installed. */
  async waitForNext(): Promise<void> {
    await this.page.clock.runFor(SHOWN_FOR_MS);
  }

  async close(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Close the headline|关闭要点)$/ }).click();
  }
}
