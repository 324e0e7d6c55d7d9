import type { Page } from 'playwright';
import {
  openVisit,
  pause,
  VISIT_TIMEOUT_MS,
  type Visit,
  waitUntilReady,
  whenPainted,
} from '../visit.ts';
import { countBytes, withWorkers } from './bytes.ts';
import type { Measuring } from './context.ts';
import { within } from './patience.ts';

/** Between two clicks of somebody who cannot wait, milliseconds. */
const CLICK_INTERVAL_MS = 20;
/** How long the page is left alone once it is ready, milliseconds. */
const REST = 3000;
/** How long somebody points at the map once the first region could be selected, milliseconds. */
const ACTING = 3000;
/** How long an early click may wait for its answer after the page is ready, milliseconds. */
const EARLY_ANSWER = 3000;

async function press({ cdp }: Visit, x: number, y: number): Promise<void> {
  const button = { x, y, button: 'left', clickCount: 1 } as const;
  await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
}

/** Tells the longest of the page's long tasks that began from `since` on and before `until`; 0 when there was none. */
async function longestTask(page: Page, since: number, until: number): Promise<number> {
  const tasks = await page.evaluate(() => window.bench.longTasks());
  const within = tasks.filter(({ start }) => start >= since && start < until);
  return Math.max(0, ...within.map(({ duration }) => duration));
}

/** Moves the pointer to and fro over the map for a while, and tells when that ended, on the page's clock. */
async function pointForAWhile({ page }: Visit, { aims }: Measuring): Promise<number> {
  const end = performance.now() + ACTING;
  for (let turn = 0; performance.now() < end; turn += 1) {
    const aim = aims[turn % aims.length];
    if (aim) await page.mouse.move(aim.x, aim.y);
    await pause(30);
  }
  return page.evaluate(() => performance.now());
}

/**
 * Clicks on one region from the first byte on, each click as soon as the last was taken but no faster
 * than one every 20 ms, until the panel is headed by it: a further click might hit a mark that has come
 * meanwhile. When its statements are painted, it was selectable. Then points at the map for a
 * while, waits until it is ready, and leaves it alone.
 * @param stays whether the visit goes on after the first selection
 */
export async function measureFirstSelect(measuring: Measuring, stays: boolean): Promise<void> {
  const { browser, profile, probe, url, sent, setting, record, first: aim } = measuring;
  if (!aim) throw new Error('no region could be hit');
  const visit = await openVisit(browser, profile, probe);
  const { page, cdp } = visit;
  sent();
  try {
    const delivered = await countBytes(cdp);
    await page.goto(url, { waitUntil: 'commit' });
    let clicking = true;
    const selected = page.evaluate((heading) => window.bench.whenPanelShows(heading), aim.heading);
    const headed = page
      .evaluate((heading) => window.bench.whenPanelIsHeaded(heading), aim.heading)
      .finally(() => {
        clicking = false;
      });
    const clicks = async (): Promise<void> => {
      while (clicking) await Promise.all([press(visit, aim.x, aim.y), pause(CLICK_INTERVAL_MS)]);
    };
    const [at] = await within(
      VISIT_TIMEOUT_MS,
      'the first region selectable',
      Promise.all([selected, headed, clicks()]),
    );
    const files = withWorkers(delivered(), sent());
    record.add(setting, 'first-select', at);
    record.add(
      setting,
      'bytes-first-select',
      files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
    );
    record.deliver({ ...setting, files });

    if (!stays) return;
    const acted = await pointForAWhile(visit, measuring);
    record.add(setting, 'acting-longest-task', await longestTask(page, at, acted));
    await waitUntilReady(page);
    const ready = await page.evaluate(() => performance.now());
    await pause(REST);
    const tasks = await page.evaluate(() => window.bench.longTasks());
    record.add(setting, 'idle-long-tasks', tasks.filter(({ start }) => start > ready).length);
  } finally {
    await visit.close();
  }
}

/** Clicks once, when the page shows its first content, and sees whether that is ever answered. */
export async function measureEarlyClick(measuring: Measuring): Promise<void> {
  const { browser, profile, probe, url, setting, record, first: aim } = measuring;
  if (!aim) throw new Error('no region could be hit');
  const visit = await openVisit(browser, profile, probe);
  try {
    await visit.page.goto(url, { waitUntil: 'commit' });
    await whenPainted(visit.page);
    await press(visit, aim.x, aim.y);
    const answered = visit.page.evaluate(
      (heading) => window.bench.whenPanelShows(heading),
      aim.heading,
    );
    const late = waitUntilReady(visit.page).then(() =>
      within(EARLY_ANSWER * profile.slowdown, 'the early click', answered),
    );
    const kept = await Promise.race([answered, late]).then(
      () => 1,
      () => 0,
    );
    record.add(setting, 'early-click', kept);
  } finally {
    await visit.close();
  }
}
