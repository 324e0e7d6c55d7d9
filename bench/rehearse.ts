import type { Browser } from 'playwright';
import { type Aim, aimAtHenan, findAims, positionsOf } from './aims.ts';
import type { Shipped } from './load.ts';
import { LAND, SEA } from './measure/landAndSea.ts';
import { LOCAL } from './profiles.ts';
import type { Subject } from './subjects.ts';
import { openVisit, pause, waitUntilReady } from './visit.ts';

/** Where things lie on one page; the same in every visit, since the window is. */
export interface BenchmarkStep {
  /** The first is Henan, where it could be hit. */
  readonly aims: readonly Aim[];
  /** Where the first region is clicked while the page comes up; null where none could be hit. */
  readonly first: Aim | null;
  /** On the page, see landAndSea.ts. */
  readonly land: readonly (readonly [number, number])[];
  readonly sea: readonly (readonly [number, number])[];
  /** What draws the product's map; null for peers. */
  readonly drawnBy: string | null;
}

export const NOTHING: BenchmarkStep = { aims: [], first: null, land: [], sea: [], drawnBy: null };

export interface Rehearsal {
  /** Marks may cover whole provinces of a large report, and counties are what is clicked where they are drawn. */
  readonly anyPlace: boolean;
  /** Where things lie on a page laid out alike, so that they need not be found again. */
  readonly known: BenchmarkStep | null;
}

/** Visits a page once, unmeasured, to learn where to point. It also warms the server and the disk. */
export async function dryRun(
  browser: Browser,
  probe: string,
  url: string,
  { id }: Subject,
  shipped: Shipped,
  { anyPlace, known }: Rehearsal,
): Promise<BenchmarkStep> {
  const visit = await openVisit(browser, LOCAL, probe);
  const { page } = visit;
  try {
    await page.goto(url);
    if (id === 'empty') return NOTHING;
    await waitUntilReady(page);
    await pause(500);
    const map = page.locator('[data-renderer]');
    const drawnBy = (await map.count()) > 0 ? await map.getAttribute('data-renderer') : null;
    if (known) return { ...known, drawnBy };
    const land = await positionsOf(page, LAND);
    const sea = await positionsOf(page, SEA);
    const aims = await findAims(page, shipped, !anyPlace);
    const first = anyPlace ? await aimAtHenan(page, shipped) : (aims[0] ?? null);
    return { aims, first, land, sea, drawnBy };
  } finally {
    await visit.close();
  }
}
