import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { DECK_DATABASE } from '../../../src/platform/deckStore.ts';

/** The editor of a deck. */
export class Editor {
  readonly root: Locator;
  readonly rows: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole('region', { name: /^(Edit the presentation|编辑演示稿)$/ });
    this.rows = this.root.locator('[data-scene-row]');
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Edit the presentation|编辑演示稿)$/ }).click();
    await expect(this.root).toBeVisible();
  }

  async press(name: string): Promise<void> {
    await this.root.getByRole('button', { name, exact: true }).click();
  }

  /** Opens the form of a scene, by its number from 1. */
  async openScene(number: number): Promise<void> {
    const row = this.rows.nth(number - 1);
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
  }

  async fillField(field: string, text: string): Promise<void> {
    await this.root.getByLabel(field, { exact: true }).fill(text);
  }

  /** Moves a scene with Alt and an arrow. */
  async moveScene(number: number, way: 'Up' | 'Down'): Promise<void> {
    await this.rows.nth(number - 1).focus();
    await this.page.keyboard.press(`Alt+Arrow${way}`);
  }

  /** Drags a scene by its handle onto the lower half of another. */
  async dragScene(number: number, behind: number): Promise<void> {
    const item = (at: number) => this.root.getByRole('listitem').nth(at - 1);
    const onto = item(behind);
    const height = (await onto.boundingBox())?.height ?? 0;
    await item(number)
      .locator('[title]')
      .first()
      .dragTo(onto, { targetPosition: { x: 80, y: height - 4 } });
  }

  async expectScenes(titles: readonly (string | RegExp)[]): Promise<void> {
    await expect(this.rows).toHaveText([...titles]);
  }

  async expectCount(count: number): Promise<void> {
    await expect(this.rows).toHaveCount(count);
  }

  async expectText(sentence: string): Promise<void> {
    await expect(this.root.getByText(sentence)).toBeVisible();
  }

  /** Saves the deck with one of the buttons and returns the text of the file. */
  async save(button = 'Save to a file'): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.press(button);
    return readFile(await (await download).path(), 'utf8');
  }

  /** Opens a file with this content. */
  async openFile(content: string): Promise<void> {
    await this.root.locator('input[type="file"]').setInputFiles({
      name: 'talk.deck.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  }

  /** Stores a deck as the user's own deck of a report, like an earlier version of the product. */
  async storeDeck(report: string, deck: unknown): Promise<void> {
    await this.page.evaluate(
      ([name, key, value]) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open(name, 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('decks');
          opening.onerror = () => reject(new Error('no database'));
          opening.onsuccess = () => {
            const writing = opening.result.transaction('decks', 'readwrite');
            writing.objectStore('decks').put(value, key);
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      [DECK_DATABASE, report, deck] as const,
    );
  }

  /** The newest stored deck of a report. */
  async storedDeck(report: string): Promise<unknown> {
    return this.page.evaluate(
      ([name, key]) =>
        new Promise<unknown>((resolve, reject) => {
          const opening = indexedDB.open(name, 1);
          opening.onerror = () => reject(new Error('no database'));
          opening.onsuccess = () => {
            const decks = opening.result.transaction('decks').objectStore('decks');
            // Before the first edit there is only what an earlier version stored.
            const first = decks.get(key);
            const newest = decks.openCursor(IDBKeyRange.bound([key], [key, Infinity]), 'prev');
            newest.onsuccess = () => {
              opening.result.close();
              resolve(newest.result ? newest.result.value : first.result);
            };
          };
        }),
      [DECK_DATABASE, report] as const,
    );
  }
}
