import type { Browser, CDPSession, Page } from 'playwright';
import type { Profile } from './profiles.ts';

/** The same window for everyone: the product's panel and the peers' are 400 px of it. */
export const VIEWPORT = { width: 1440, height: 900 } as const;

/** Longest wait for anything, milliseconds: a hundred thousand statements take their time. */
export const VISIT_TIMEOUT_MS = 180_000;

/** One look at one page, with nothing in its cache. */
export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly close: () => Promise<void>;
}

/**
 * A new page in a context of its own, on the machine of `profile`; its line is the server's.
 * @param probe source of what is put into the page before its own script
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
 * How long after an interaction everything it set off is taken to have ended, milliseconds. What it set
 * off a moment later counts, too: the product's offer of other layers, a peer's delayed repaint.
 */
export function aftermathOf({ slowdown }: Profile): number {
  return slowdown > 1 ? 700 : 300;
}

/** Lets `ms` pass. A benchmark may wait where a test may not. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits until the page says that its map will change no more by itself. */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForSelector('[data-ready="true"]', { state: 'attached' });
}

/** Waits until the page has painted its first words or pictures. */
export async function whenPainted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new PerformanceObserver((list) => {
          if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}
