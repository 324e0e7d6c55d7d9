import { expect, type Locator, type Page } from '@playwright/test';
import type { Scene } from '../../../src/domain/deck/deck.ts';
import type { Language } from '../../../src/domain/language.ts';

/** The speaker's window. */
export class Speaker {
  readonly title: Locator;
  readonly notes: Locator;
  readonly light: Locator;
  readonly next: Locator;

  private constructor(readonly page: Page) {
    this.title = page.getByRole('heading', { level: 1 });
    this.notes = page.getByRole('region', { name: /^(Notes|备注)$/ });
    this.light = page.locator('[data-linked]');
    this.next = page.locator('[data-next]');
  }

  /** As it is opened from the room's window, by its key. */
  static async openedFrom(room: Page): Promise<Speaker> {
    const popup = room.waitForEvent('popup');
    await room.keyboard.press('s');
    return new Speaker(await popup);
  }

  /** As somebody opens it who has only its address. */
  static async openedByAddress(room: Page): Promise<Speaker> {
    const page = await room.context().newPage();
    await page.goto('/#speaker');
    return new Speaker(page);
  }

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(key);
  }

  /** Presses one of its buttons. */
  async choose(name: string): Promise<void> {
    await this.page.getByRole('button', { name }).click();
  }

  async expectLinked(): Promise<void> {
    await expect(this.light).toHaveText(/^(Connected to the audience window|已连接观众窗口)$/);
  }

  async expectAlone(): Promise<void> {
    await expect(this.light).toHaveText(/^(No audience window connected|未连接观众窗口)$/);
  }

  /** Title, notes and the place in the list are those of a scene. */
  async expectScene({ id, title, notes }: Scene, language: Language = 'en'): Promise<void> {
    await expect(this.page.locator(`[data-scene="${id}"]`)).toBeVisible();
    await expect(this.title).toHaveText(title[language] ?? '');
    await expect(this.notes).toHaveText(notes[language] ?? /./);
  }

  async expectSays(sentence: string): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
  }
}
