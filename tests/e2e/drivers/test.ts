import { type ConsoleMessage, test as base, expect, type Page } from '@playwright/test';
import { Atlas } from './Atlas.ts';
import { Chooser } from './Chooser.ts';
import { Editor } from './Editor.ts';
import { Filters } from './Filters.ts';
import { Palette } from './Palette.ts';
import { Handouts } from './Handouts.ts';
import { MapKeys } from './MapKeys.ts';
import { Panel } from './Panel.ts';
import { Preferences } from './Preferences.ts';
import { RegionTable } from './RegionTable.ts';
import { Search } from './Search.ts';
import { Stage } from './Stage.ts';

/** What must never happen while anybody uses the product, whatever a test is about. */
class Watch {
  readonly complaints: string[] = [];
  /** What a test breaks on purpose, as parts of the browser's own message. */
  private readonly expected: string[] = [];

  constructor(page: Page, host: string) {
    page.on('pageerror', (error) => this.complaints.push(`thrown: ${error.message}`));
    page.on('console', (message) => this.hear(message));
    page.on('request', (request) => {
      const { protocol, host: asked } = new URL(request.url());
      const inside = ['data:', 'blob:'].includes(protocol) || asked === host;
      if (!inside) this.complaints.push(`request to another host: ${request.url()}`);
    });
  }

  /** Lets the browser report a failed request that the test made fail. */
  expect(message: string): void {
    this.expected.push(message);
  }

  private hear(message: ConsoleMessage): void {
    const text = message.text();
    // Software rendering's own remark about reading pixels; it comes from the driver, not from us.
    if (text.includes('GPU stall due to ReadPixels')) return;
    // Of a test that keeps the scripts back for longer than the browser thinks reasonable.
    if (text.includes('was preloaded using link preload but not used')) return;
    if (!['error', 'warning'].includes(message.type())) return;
    if (this.expected.some((part) => text.includes(part))) return;
    this.complaints.push(`console ${message.type()}: ${text}`);
  }
}

interface Drivers {
  readonly watch: Watch;
  readonly asksForEngine: boolean;
  readonly atlas: Atlas;
  readonly panel: Panel;
  readonly filters: Filters;
  readonly search: Search;
  readonly chooser: Chooser;
  readonly list: RegionTable;
  readonly mapKeys: MapKeys;
  readonly palette: Palette;
  readonly preferences: Preferences;
  readonly stage: Stage;
  readonly editor: Editor;
  readonly handouts: Handouts;
}

/** Playwright's test with the product's own drivers; every test also fails on an error in the console or a request elsewhere. */
export const test = base.extend<Drivers>({
  watch: [
    async ({ page, baseURL }, use) => {
      const watch = new Watch(page, new URL(baseURL ?? '').host);
      await use(watch);
      expect(watch.complaints).toEqual([]);
    },
    { auto: true },
  ],
  /**
   * Where the project is about the engine, the device remembers that it was asked for, unless it
   * remembers something already: by itself the product draws with it only where there is a graphics
   * card, and a test computer has none.
   */
  asksForEngine: [
    async ({ page }, use, { project }) => {
      const asks = project.metadata['renderer'] === 'maplibre';
      if (asks)
        await page.addInitScript(() => {
          localStorage['fangyu.preferences'] ??= '{"version":2,"renderer":"engine"}';
        });
      await use(asks);
    },
    { auto: true },
  ],
  atlas: async ({ page }, use) => use(new Atlas(page)),
  panel: async ({ page }, use) => use(new Panel(page)),
  filters: async ({ page }, use) => use(new Filters(page)),
  search: async ({ page }, use) => use(new Search(page)),
  chooser: async ({ page, atlas }, use) => use(new Chooser(page, atlas)),
  list: async ({ page }, use) => use(new RegionTable(page)),
  mapKeys: async ({ page }, use) => use(new MapKeys(page)),
  palette: async ({ page }, use) => use(new Palette(page)),
  preferences: async ({ page }, use) => use(new Preferences(page)),
  stage: async ({ page, atlas }, use) => use(new Stage(page, atlas)),
  editor: async ({ page }, use) => use(new Editor(page)),
  handouts: async ({ page }, use) => use(new Handouts(page)),
});

export { expect };
