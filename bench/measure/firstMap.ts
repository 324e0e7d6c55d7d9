import { openVisit, waitUntilReady, whenPainted } from '../visit.ts';
import type { Measuring } from './context.ts';
import { coloursAt, film } from './filmstrip.ts';
import { showsMap } from './landAndSea.ts';

/** Films one visit in which nobody touches anything. */
export async function measureFirstMap(measuring: Measuring): Promise<void> {
  const { browser, darkroom, profile, probe, url, setting, record, land, sea } = measuring;
  const visit = await openVisit(browser, profile, probe);
  try {
    let ready = 0;
    let alive: readonly number[] = [];
    const { firstPaint, frames } = await film(browser, visit.page, url, async () => {
      await visit.page.goto(url);
      await whenPainted(visit.page);
      if (land.length === 0) return;
      await waitUntilReady(visit.page);
      ready = await visit.page.evaluate(() => performance.now());
      // The product says when its own script has taken the page over; the peers are alive when drawn.
      alive = await visit.page.evaluate(() =>
        performance.getEntriesByName('fangyu:alive').map(({ startTime }) => startTime),
      );
    });
    record.add(setting, 'first-paint', firstPaint);
    if (land.length === 0) return;
    record.add(setting, 'ready', ready);
    for (const at of alive) record.add(setting, 'alive', at);
    for (const { at, jpeg } of frames) {
      const colours = await coloursAt(darkroom, jpeg, [...land, ...sea]);
      if (!showsMap(colours.slice(0, land.length), colours.slice(land.length))) continue;
      record.add(setting, 'first-map', at);
      return;
    }
    throw new Error(`none of ${frames.length} pictures shows the map`);
  } finally {
    await visit.close();
  }
}
