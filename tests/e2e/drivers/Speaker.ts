import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Scene } from '../../../src/domain/deck/deck.ts';
import type { Language } from '../../../src/domain/language.ts';
import type { Stage } from './Stage.ts';

/** The speaker's window. */
export class Speaker {
  readonly title: Locator;
  readonly notes: Locator;
  readonly linkStatus: Locator;
  readonly next: Locator;

  private constructor(readonly page: Page) {
    this.title = page.getByRole('heading', { level: 1 });
    this.notes = page.getByRole('region', { name: /^(Notes|备注)$/ });
    this.linkStatus = page.locator('[data-linked]');
    this.next = page.locator('[data-next]');
  }

  /** Opens the speaker window from the audience window by its shortcut. */
  static async openFrom(audience: Page): Promise<Speaker> {
    const popup = audience.waitForEvent('popup');
    await audience.keyboard.press('s');
    return new Speaker(await popup);
  }

  /** Starts a show, opens the speaker window and waits until the two are connected. */
  static async openShow(stage: Stage): Promise<Speaker> {
    await stage.open();
    const speaker = await Speaker.openFrom(stage.page);
    await speaker.expectLinked();
    return speaker;
  }

  /** Opens the speaker window by its address. */
  static async openByAddress(audience: Page): Promise<Speaker> {
    const page = await audience.context().newPage();
    await page.goto('/#speaker');
    return new Speaker(page);
  }

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(key);
  }

  /** Clicks one of its buttons. */
  async choose(name: string): Promise<void> {
    await this.page.getByRole('button', { name }).click();
  }

  async expectLinked(): Promise<void> {
    await expect(this.linkStatus).toHaveText(/^(Connected to the audience window|已连接观众窗口)$/);
  }

  async expectUnlinked(): Promise<void> {
    await expect(this.linkStatus).toHaveText(/^(No audience window connected|未连接观众窗口)$/);
  }

  /** Expects the title, the notes and the list position of a scene. */
  async expectScene({ id, title, notes }: Scene, language: Language = 'en'): Promise<void> {
    await expect(this.page.locator(`[data-scene="${id}"]`)).toBeVisible();
    await expect(this.title).toHaveText(title[language] ?? '');
    await expect(this.notes).toHaveText(notes[language] ?? /./);
  }

  /** The content of a preview. */
  preview(preview: 'now' | 'next'): FrameLocator {
    return this.page.frameLocator(`[data-preview="${preview}"] iframe`);
  }

  /** Expects a preview that has loaded. */
  async expectPreview(preview: 'now' | 'next'): Promise<void> {
    await expect(this.page.locator(`[data-preview="${preview}"][data-loaded="true"]`)).toBeVisible({
      timeout: 45_000,
    });
  }

  async expectStatus(sentence: string): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
  }
}
