import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** A file as the browser's file dialog gives it. */
interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The list of reports, and the dialog that adds one. */
export class Reports {
  readonly list: Locator;
  readonly adding: Locator;

  constructor(readonly page: Page) {
    this.list = page.getByRole('dialog', { name: /^(Reports|报告)$/ });
    this.adding = page.getByRole('dialog', { name: /^(Add a report|添加报告)$/ });
  }

  async openList(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Report:|报告：)/ }).click();
    await expect(this.list).toBeVisible();
  }

  async openAdding(): Promise<void> {
    await this.openList();
    await this.list.getByRole('button', { name: /^(Add a report|添加报告)/ }).click();
    await expect(this.adding).toBeVisible();
  }

  /** Opens a report of the list by its name. */
  async choose(name: string): Promise<void> {
    await this.openList();
    await this.list.getByRole('button', { name: `Open ${name}`, exact: true }).click();
    await expect(this.list).toBeHidden();
    await this.expectOpen(name);
  }

  /** Renames a report of the device, in the open list. */
  async rename(name: string, next: string): Promise<void> {
    const row = this.list.getByRole('listitem').filter({ hasText: name });
    await row.getByRole('button', { name: 'Rename' }).click();
    await row.getByRole('textbox').fill(next);
    await row.getByRole('button', { name: 'Save name' }).click();
  }

  /** Deletes a report of the device, in the open list. */
  async remove(name: string): Promise<void> {
    const row = this.list.getByRole('listitem').filter({ hasText: name });
    await row.getByRole('button', { name: 'Delete', exact: true }).click();
    await row.getByRole('button', { name: 'Delete for good' }).click();
  }

  async expectListed(name: string): Promise<void> {
    await expect(this.list.getByText(name, { exact: true })).toBeVisible();
  }

  async expectOpen(name: string): Promise<void> {
    await expect(
      this.page.getByRole('button', {
        name: new RegExp(`^Report: ${name.replaceAll('+', '\\+')}\\.`),
      }),
    ).toBeVisible();
  }

  /** Saves a template with a button of the dialog and returns its bytes. */
  async saveTemplate(button: string): Promise<Buffer> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.adding.getByRole('button', { name: button, exact: true }).click(),
    ]);
    return readFile(await download.path());
  }

  async addFile(name: string, content: string | Buffer): Promise<void> {
    const buffer = Buffer.from(content);
    const mimeType = name.endsWith('.xlsx') ? XLSX : 'text/csv';
    const file: ChosenFile = { name, mimeType, buffer };
    await this.adding.locator('input[type="file"]').setInputFiles(file);
  }

  /** Adds what was read to the reports of the device, and opens it. */
  async confirm(button = 'Add to my reports'): Promise<void> {
    await this.adding.getByRole('button', { name: button, exact: true }).click();
    await this.adding.getByRole('button', { name: 'Show it', exact: true }).click();
    await expect(this.adding).toBeHidden();
  }

  /** The sentences that say what differs from the report on the device. */
  changes(): Locator {
    return this.adding.getByRole('region', { name: 'What changes' }).getByRole('listitem');
  }
}
