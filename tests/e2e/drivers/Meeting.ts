import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** The minutes and the drawing tools of a window, in English. */
export class Meeting {
  readonly dialog: Locator;
  readonly tools: Locator;
  readonly drawing: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog');
    this.tools = page.getByRole('group', { name: 'Drawing tools' });
    this.drawing = page.locator('[data-drawing]');
  }

  /** Notes a question with one key, its text and Enter. */
  async note(text: string): Promise<void> {
    await this.page.keyboard.press('q');
    await expect(this.dialog.getByLabel('What was said')).toBeFocused();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await expect(this.dialog).toHaveCount(0);
  }

  /** Notes a decision with the keyboard only. */
  async decide(text: string, who: string): Promise<void> {
    await this.page.keyboard.press('q');
    await expect(this.dialog.getByLabel('What was said')).toBeFocused();
    await this.page.keyboard.type(text);
    await this.dialog.getByLabel('Who (optional)').fill(who);
    await this.dialog.getByRole('radio', { name: 'Decision' }).focus();
    await this.page.keyboard.press('Space');
    await this.page.keyboard.press('Enter');
    await expect(this.dialog).toHaveCount(0);
  }

  async openMinutes(): Promise<void> {
    await this.page.keyboard.press('Shift+Q');
    await expect(this.dialog.getByRole('heading', { name: 'Minutes' })).toBeVisible();
  }

  /** The notes of a list such as “Open questions”. */
  notes(list: string): Locator {
    return this.dialog.getByRole('region', { name: list }).getByRole('listitem');
  }

  /** Saves the minutes and reads the text of the file. */
  async saveMarkdown(): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: 'Save as Markdown (.md)' }).click();
    return readFile(await (await download).path(), 'utf8');
  }

  /** Draws a line with the pen; positions are shares of the map. */
  async drawLine(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    const box = await this.drawing.boundingBox();
    if (!box) throw new Error('there is no map to draw on');
    const at = ([x, y]: readonly [number, number]) =>
      [box.x + box.width * x, box.y + box.height * y] as const;
    await this.page.mouse.move(...at(from));
    await this.page.mouse.down();
    await this.page.mouse.move(...at(to), { steps: 8 });
    await this.page.mouse.up();
  }
}
