import { openVisit, waitUntilReady, waitUntilPainted } from '../visit.ts';
import type { MeasureContext } from './context.ts';
import { coloursAtPoints, filmPage } from './filmstrip.ts';
import { showsMap } from './landAndSea.ts';

/** Records one visit without any input: first paint, first map, and when the page is ready. */
export async function measureFirstMap(measuring: MeasureContext): Promise<void> {
  const {
    browser,
    imagePage: darkroom,
    profile,
    probe,
    url,
    setting,
    record,
    land,
    sea,
  } = measuring;
  const visit = await openVisit(browser, profile, probe);
  try {
    let ready = 0;
    let alive: readonly number[] = [];
    const { firstPaint, frames } = await filmPage(browser, visit.page, url, async () => {
      await visit.page.goto(url);
      await waitUntilPainted(visit.page);
      if (land.length === 0) return;
      await waitUntilReady(visit.page);
      ready = await visit.page.evaluate(() => performance.now());
      // The product marks the time when its script handles all input. The peers have no such mark.
      alive = await visit.page.evaluate(() =>
        performance.getEntriesByName('fangyu:alive').map(({ startTime }) => startTime),
      );
    });
    record.add(setting, 'first-paint', firstPaint);
    if (land.length === 0) return;
    record.add(setting, 'ready', ready);
    for (const at of alive) record.add(setting, 'alive', at);
    for (const { at, jpeg } of frames) {
      const colours = await coloursAtPoints(darkroom, jpeg, [...land, ...sea]);
      if (!showsMap(colours.slice(0, land.length), colours.slice(land.length))) continue;
      record.add(setting, 'first-map', at);
      return;
    }
    throw new Error(`none of ${frames.length} pictures show the map`);
  } finally {
    await visit.close();
  }
}
