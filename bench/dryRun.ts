import type { Browser } from 'playwright';
import { type Aim, aimAtHenan, findAims, screenPositions } from './aims.ts';
import type { ShippedData } from './load.ts';
import { LAND, SEA } from './measure/landAndSea.ts';
import { LOCAL } from './profiles.ts';
import type { Subject } from './subjects.ts';
import { openVisit, pause, waitUntilReady } from './visit.ts';

/** Positions on one page. They are the same in every visit, because the window has the same size. */
export interface PagePositions {
  /** The first is Henan, if a click could open it. */
  readonly aims: readonly Aim[];
  /** Where the first region is clicked while the page starts; null when no click opened one. */
  readonly first: Aim | null;
  /** Positions on the page; see landAndSea.ts. */
  readonly land: readonly (readonly [number, number])[];
  readonly sea: readonly (readonly [number, number])[];
  /** Renderer of the product's map; null for peers. */
  readonly drawnBy: string | null;
}

export const NO_POSITIONS: PagePositions = {
  aims: [],
  first: null,
  land: [],
  sea: [],
  drawnBy: null,
};

export interface DryRunOptions {
  /** True when marks may cover whole provinces, or when counties are drawn and receive the clicks. */
  readonly acceptsAnyPlace: boolean;
  /** Positions of a page with the same layout, which are used again. */
  readonly reused: PagePositions | null;
}

/** Visits a page once without measuring, to find out where to point. This also warms the caches of server and disk. */
export async function dryRun(
  browser: Browser,
  probe: string,
  url: string,
  { id }: Subject,
  shipped: ShippedData,
  { acceptsAnyPlace: anyPlace, reused: known }: DryRunOptions,
): Promise<PagePositions> {
  const visit = await openVisit(browser, LOCAL, probe);
  const { page } = visit;
  try {
    await page.goto(url);
    if (id === 'empty') return NO_POSITIONS;
    await waitUntilReady(page);
    await pause(500);
    const map = page.locator('[data-renderer]');
    const drawnBy = (await map.count()) > 0 ? await map.getAttribute('data-renderer') : null;
    if (known) return { ...known, drawnBy };
    const land = await screenPositions(page, LAND);
    const sea = await screenPositions(page, SEA);
    const aims = await findAims(page, shipped, !anyPlace);
    const first = anyPlace ? await aimAtHenan(page, shipped) : (aims[0] ?? null);
    return { aims, first, land, sea, drawnBy };
  } finally {
    await visit.close();
  }
}
