import type { Browser, CDPSession, Page } from 'playwright';
import type { Profile } from './profiles.ts';

/** The window of all pages. The panel of every page takes 400 px of its width. */
export const VIEWPORT = { width: 1440, height: 900 } as const;

/** Timeout of every wait. A hundred thousand statements take long. */
export const VISIT_TIMEOUT_MS = 180_000;

/** One visit of a page with an empty cache. */
export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly close: () => Promise<void>;
}

/**
 * Opens a page in a new context with the processor of the profile. The server simulates the line.
 * @param probe source of the script that is injected before the page's own scripts
 */
export async function openVisit(browser: Browser, profile: Profile, probe: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'en-US',
    serviceWorkers: 'block',
    colorScheme: 'light',
  });
  context.setDefaultTimeout(VISIT_TIMEOUT_MS);
  await context.addInitScript({ content: probe });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  if (profile.slowdown > 1)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.slowdown });
  return { page, cdp, close: () => context.close() };
}

/**
 * Milliseconds after an interaction in which everything that it caused is measured, including delayed
 * work such as the product's offer of other layers or a peer's delayed repaint.
 */
export function settleTimeOf({ slowdown }: Profile): number {
  return slowdown > 1 ? 700 : 300;
}

/** Waits for a fixed time, which is acceptable in a benchmark but not in a test. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits until the page marks its map as complete. */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForSelector('[data-ready="true"]', { state: 'attached' });
}

/** Waits until the first contentful paint. */
export async function waitUntilPainted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new PerformanceObserver((list) => {
          if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}
