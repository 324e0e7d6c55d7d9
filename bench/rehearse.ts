import type { Browser } from 'playwright';
import { type Aim, findAims, positionsOf } from './aims.ts';
import type { Shipped } from './load.ts';
import { LAND, SEA } from './measure/landAndSea.ts';
import { LOCAL } from './profiles.ts';
import type { Setting } from './results.ts';
import { openVisit, pause, waitUntilReady } from './visit.ts';

/** Where things lie on one page; the same in every visit, since the window is. */
export interface Stage {
  readonly aims: readonly Aim[];
  readonly land: readonly (readonly [number, number])[];
  readonly sea: readonly (readonly [number, number])[];
}

const NOTHING: Stage = { aims: [], land: [], sea: [] };

/** Visits a page once, unmeasured, to learn where to point. It also warms the server and the disk. */
export async function rehearse(
  browser: Browser,
  probe: string,
  url: string,
  { subject, corpus }: Setting,
  shipped: Shipped,
): Promise<Stage> {
  const visit = await openVisit(browser, LOCAL, probe);
  try {
    await visit.page.goto(url);
    if (subject === 'empty') return NOTHING;
    await waitUntilReady(visit.page);
    await pause(500);
    const land = await positionsOf(visit.page, LAND);
    const sea = await positionsOf(visit.page, SEA);
    const aims = await findAims(visit.page, shipped, corpus === 'shipped');
    return { aims, land, sea };
  } finally {
    await visit.close();
  }
}
