import type { Page } from 'playwright';
import {
  openVisit,
  pause,
  VISIT_TIMEOUT_MS,
  type Visit,
  waitUntilReady,
  waitUntilPainted,
} from '../visit.ts';
import { countBytes, withWorkers } from './bytes.ts';
import type { MeasureContext } from './context.ts';
import { withTimeout } from './withTimeout.ts';

/** Shortest time between two clicks of an impatient user. */
const CLICK_INTERVAL_MS = 20;
/** How long the page is observed without input after it is ready. */
const IDLE_MS = 3000;
/** How long the pointer moves over the map after the first selection. */
const POINTING_MS = 3000;
/** How long the answer to an early click may take after the page is ready. */
const EARLY_ANSWER_MS = 3000;

async function click({ cdp }: Visit, x: number, y: number): Promise<void> {
  const button = { x, y, button: 'left', clickCount: 1 } as const;
  await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
}

/** Duration of the longest of the page's long tasks that started from `since` and before `until`; 0 without one. */
async function longestTask(page: Page, since: number, until: number): Promise<number> {
  const tasks = await page.evaluate(() => window.bench.longTasks());
  const within = tasks.filter(({ start }) => start >= since && start < until);
  return Math.max(0, ...within.map(({ duration }) => duration));
}

/** Moves the pointer over the map for a while. Returns the end time on the page's clock. */
async function movePointerForAWhile({ page }: Visit, { aims }: MeasureContext): Promise<number> {
  const end = performance.now() + POINTING_MS;
  for (let turn = 0; performance.now() < end; turn += 1) {
    const aim = aims[turn % aims.length];
    if (aim) await page.mouse.move(aim.x, aim.y);
    await pause(30);
  }
  return page.evaluate(() => performance.now());
}

/**
 * Clicks on one region from the first byte on, at most every 20 ms, until the panel has the heading of
 * the region. A further click could hit a mark that has appeared by then. The region counts as selectable
 * when its statements are painted. Then the pointer moves over the map, and the page is observed at rest.
 * @param continues false to end the visit after the first selection
 */
export async function measureFirstSelect(
  measuring: MeasureContext,
  continues: boolean,
): Promise<void> {
  const { browser, profile, probe, url, takeSentFiles, setting, record, first: aim } = measuring;
  if (!aim) throw new Error('no click opened a region');
  const visit = await openVisit(browser, profile, probe);
  const { page, cdp } = visit;
  takeSentFiles();
  try {
    const receivedFiles = await countBytes(cdp);
    await page.goto(url, { waitUntil: 'commit' });
    let clicking = true;
    const selected = page.evaluate((heading) => window.bench.whenPanelShows(heading), aim.heading);
    const headingPainted = page
      .evaluate((heading) => window.bench.whenPanelIsHeaded(heading), aim.heading)
      .finally(() => {
        clicking = false;
      });
    const clicks = async (): Promise<void> => {
      while (clicking) await Promise.all([click(visit, aim.x, aim.y), pause(CLICK_INTERVAL_MS)]);
    };
    const [at] = await withTimeout(
      VISIT_TIMEOUT_MS,
      'the first region selectable',
      Promise.all([selected, headingPainted, clicks()]),
    );
    const files = withWorkers(receivedFiles(), takeSentFiles());
    record.add(setting, 'first-select', at);
    record.add(
      setting,
      'bytes-first-select',
      files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
    );
    record.addFiles({ ...setting, files });

    if (!continues) return;
    const pointedUntil = await movePointerForAWhile(visit, measuring);
    record.add(setting, 'acting-longest-task', await longestTask(page, at, pointedUntil));
    await waitUntilReady(page);
    const ready = await page.evaluate(() => performance.now());
    await pause(IDLE_MS);
    const tasks = await page.evaluate(() => window.bench.longTasks());
    record.add(setting, 'idle-long-tasks', tasks.filter(({ start }) => start > ready).length);
  } finally {
    await visit.close();
  }
}

/** Clicks once when the page shows its first content, and records whether the click is answered. */
export async function measureEarlyClick(measuring: MeasureContext): Promise<void> {
  const { browser, profile, probe, url, setting, record, first: aim } = measuring;
  if (!aim) throw new Error('no click opened a region');
  const visit = await openVisit(browser, profile, probe);
  try {
    await visit.page.goto(url, { waitUntil: 'commit' });
    await waitUntilPainted(visit.page);
    await click(visit, aim.x, aim.y);
    const answered = visit.page.evaluate(
      (heading) => window.bench.whenPanelShows(heading),
      aim.heading,
    );
    const late = waitUntilReady(visit.page).then(() =>
      withTimeout(EARLY_ANSWER_MS * profile.slowdown, 'the early click', answered),
    );
    const isAnswered = await Promise.race([answered, late]).then(
      () => 1,
      () => 0,
    );
    record.add(setting, 'early-click', isAnswered);
  } finally {
    await visit.close();
  }
}
