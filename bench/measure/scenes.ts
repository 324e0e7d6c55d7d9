import type { Page } from 'playwright';
import { settleTimeOf, pause, type Visit } from '../visit.ts';
import type { MeasureContext } from './context.ts';
import { measureMainThread, longestTaskSince, pageTime } from './mainThread.ts';
import { timeResponse } from './respond.ts';

const TIMEOUT_MS = 30_000;

/** Waits until the map's camera has not moved for `ms`. Returns the time of its last move. */
async function waitForIdleCamera(page: Page, ms: number): Promise<number> {
  for (;;) {
    await pause(ms);
    const moved = await page.evaluate(() => window.bench.cameraMoved());
    if ((await pageTime(page)) - moved >= ms) return moved;
  }
}

/** Plays the show of the shipped report from its first scene to its last with PageDown. */
export async function measureScenes(visit: Visit, measuring: MeasureContext): Promise<void> {
  const { page, cdp } = visit;
  const { setting, record, profile } = measuring;
  const settleMs = settleTimeOf(profile);
  const press = (key: string, what: string): Promise<number> =>
    timeResponse(page, 'keydown', { kind: 'scene' }, () => page.keyboard.press(key), {
      ms: TIMEOUT_MS,
      what,
    });
  await page.evaluate(() => window.bench.watchCamera());
  await pause(settleMs);
  record.add(setting, 'show-painted', await press('p', 'a show'));
  await waitForIdleCamera(page, settleMs);
  const scenes = Number(await page.getByRole('progressbar').getAttribute('aria-valuemax'));
  if (!(scenes > 1)) throw new Error('the show has no second scene');
  for (let next = 2; next <= scenes; next += 1) {
    const began = await pageTime(page);
    const { script, task } = await measureMainThread(cdp, async () => {
      await page.evaluate(() => window.bench.startFrames());
      const painted = await press('PageDown', `scene ${next}`);
      record.add(setting, 'scene-painted', painted);
      const arrived = await waitForIdleCamera(page, settleMs);
      const { asked, gaps } = await page.evaluate(() => ({
        asked: window.bench.eventTime(),
        gaps: window.bench.stopFrames(),
      }));
      record.add(setting, 'scene-rest', Math.max(painted, arrived - asked));
      record.add(setting, 'scene-frame', ...gaps);
    });
    record.add(setting, 'scene-script', script);
    record.add(setting, 'scene-task', task);
    record.add(setting, 'scene-longest-task', await longestTaskSince(page, began));
  }
  await page.keyboard.press('Escape');
}
