import type { Page } from 'playwright';
import { aftermathOf, pause, type Visit } from '../visit.ts';
import type { Measuring } from './context.ts';
import { during, longestSince, now } from './mainThread.ts';
import { timeResponse } from './respond.ts';

const LATE = 30_000;

/** Waits until the map's camera has stood still for `ms`; answers when it last moved. */
async function restOf(page: Page, ms: number): Promise<number> {
  for (;;) {
    await pause(ms);
    const moved = await page.evaluate(() => window.bench.cameraMoved());
    if ((await now(page)) - moved >= ms) return moved;
  }
}

/** The show of the shipped report from its first scene to its last, by the key of a presenter. */
export async function measureScenes(visit: Visit, measuring: Measuring): Promise<void> {
  const { page, cdp } = visit;
  const { setting, record, profile } = measuring;
  const still = aftermathOf(profile);
  const press = (key: string, what: string): Promise<number> =>
    timeResponse(page, 'keydown', { kind: 'scene' }, () => page.keyboard.press(key), {
      ms: LATE,
      what,
    });
  await page.evaluate(() => window.bench.watchCamera());
  await pause(still);
  record.add(setting, 'show-painted', await press('p', 'a show'));
  await restOf(page, still);
  const scenes = Number(await page.getByRole('progressbar').getAttribute('aria-valuemax'));
  if (!(scenes > 1)) throw new Error('the show has no second scene');
  for (let next = 2; next <= scenes; next += 1) {
    const began = await now(page);
    const { script, task } = await during(cdp, async () => {
      await page.evaluate(() => window.bench.startFrames());
      const painted = await press('PageDown', `scene ${next}`);
      record.add(setting, 'scene-painted', painted);
      const arrived = await restOf(page, still);
      const { asked, gaps } = await page.evaluate(() => ({
        asked: window.bench.asked(),
        gaps: window.bench.stopFrames(),
      }));
      record.add(setting, 'scene-rest', Math.max(painted, arrived - asked));
      record.add(setting, 'scene-frame', ...gaps);
    });
    record.add(setting, 'scene-script', script);
    record.add(setting, 'scene-task', task);
    record.add(setting, 'scene-longest-task', await longestSince(page, began));
  }
  await page.keyboard.press('Escape');
}
