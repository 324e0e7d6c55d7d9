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
import { Reports } from './Reports.ts';
import { RegionTable } from './RegionTable.ts';
import { Search } from './Search.ts';
import { Stage } from './Stage.ts';

/** Collects problems that no test may cause: errors, warnings, and requests to other hosts. */
class PageMonitor {
  readonly problems: string[] = [];
  /** Parts of messages that a test causes on purpose. */
  private readonly allowed: string[] = [];

  constructor(page: Page, host: string) {
    page.on('pageerror', (error) => this.problems.push(`thrown: ${error.message}`));
    page.on('console', (message) => this.onConsole(message));
    page.on('request', (request) => {
      const { protocol, host: requestedHost } = new URL(request.url());
      const inside = ['data:', 'blob:'].includes(protocol) || requestedHost === host;
      if (!inside) this.problems.push(`request to another host: ${request.url()}`);
    });
  }

  /** Allows a message of the browser about something that the test broke on purpose. */
  allowMessage(message: string): void {
    this.allowed.push(message);
  }

  private onConsole(message: ConsoleMessage): void {
    const text = message.text();
    // A remark of the graphics driver about software rendering.
    if (text.includes('GPU stall due to ReadPixels')) return;
    // A test that blocks scripts causes this warning.
    if (text.includes('was preloaded using link preload but not used')) return;
    if (!['error', 'warning'].includes(message.type())) return;
    if (this.allowed.some((part) => text.includes(part))) return;
    this.problems.push(`console ${message.type()}: ${text}`);
  }
}

interface Drivers {
  readonly watch: PageMonitor;
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
  readonly reports: Reports;
}

/** Playwright's test with the product's own drivers; every test also fails on an error in the console or a request to another host. */
export const test = base.extend<Drivers>({
  watch: [
    async ({ page, baseURL }, use) => {
      const watch = new PageMonitor(page, new URL(baseURL ?? '').host);
      await use(watch);
      expect(watch.problems).toEqual([]);
    },
    { auto: true },
  ],
  /**
   * In the project that tests the engine, the stored preferences request the engine, unless a test has
   * stored others. By default the product uses the engine only on a computer with a graphics card, which
   * test computers do not have.
   */
  asksForEngine: [
    async ({ page }, use, { project }) => {
      const requestsEngine = project.metadata['renderer'] === 'maplibre';
      if (requestsEngine)
        await page.addInitScript(() => {
          localStorage['fangyu.preferences'] ??=
            '{"version":2,"renderer":"engine","projection":"mercator"}';
        });
      await use(requestsEngine);
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
  reports: async ({ page }, use) => use(new Reports(page)),
});

export { expect };
