import { type Aim, cameraOf, dismissOffer, returnToCamera } from '../aims.ts';
import { settleTimeOf, openVisit, pause, type Visit, waitUntilReady } from '../visit.ts';
import type { MeasureContext } from './context.ts';
import {
  collectedHeap,
  measureMainThread,
  longestTaskSince,
  readMainThread,
} from './mainThread.ts';
import { measureFilters, measureLanguage, measureSearch } from './productOnly.ts';
import { clickHere, timeResponse } from './respond.ts';
import { measureScenes } from './scenes.ts';

/** A later answer counts as a failure. */
const TIMEOUT_MS = 10_000;
/** A drag of one second, in this many steps. */
const DRAG_STEPS = 60;
/** Position of the pointer between two hovers when no point at sea is known. */
const FALLBACK_SEA = 40;

/** What is done in one visit in addition to hovering and clicking on every aim. */
export type Activity = 'pan' | 'filter' | 'search' | 'language' | 'scenes';

async function hoverAndClick(visit: Visit, measuring: MeasureContext, aim: Aim): Promise<void> {
  const { page, cdp } = visit;
  const { profile, setting, record, sea } = measuring;
  const aftermath = settleTimeOf(profile);
  const [[seaX, seaY] = [FALLBACK_SEA, FALLBACK_SEA]] = sea;
  await page.mouse.move(seaX, seaY);
  await pause(aftermath);

  const hover = await measureMainThread(cdp, async () => {
    await page.mouse.move(aim.x, aim.y);
    await pause(aftermath);
  });
  record.add(setting, 'hover-script', hover.script);
  record.add(setting, 'hover-task', hover.task);

  const click = await measureMainThread(cdp, async () => {
    const painted = await timeResponse(
      page,
      'click',
      { kind: 'panel', heading: aim.heading },
      () => clickHere(page),
      { ms: TIMEOUT_MS * profile.slowdown, what: `a click on ${aim.heading}` },
    );
    record.add(setting, 'click-painted', painted);
    await pause(aftermath);
  });
  record.add(setting, 'click-script', click.script);
  record.add(setting, 'click-task', click.task);
  record.add(setting, 'click-layouts', click.layouts);
}

/** Drags the map in a loop for a second. */
export async function drag(visit: Visit, from: Aim): Promise<void> {
  const { page } = visit;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= DRAG_STEPS; step += 1) {
    const swing = Math.sin((step / DRAG_STEPS) * 2 * Math.PI);
    await Promise.all([
      page.mouse.move(from.x + swing * 120, from.y + swing * 60),
      pause(1000 / DRAG_STEPS),
    ]);
  }
  // The drag ends where it started. The pause before the release avoids momentum.
  await pause(100);
  await page.mouse.up();
}

async function measurePan(visit: Visit, measuring: MeasureContext): Promise<void> {
  const { page, cdp } = visit;
  const { setting, record, aims } = measuring;
  const [aim] = aims;
  if (!aim) return;
  const began = await page.evaluate(() => {
    window.bench.startFrames();
    return performance.now();
  });
  const { script } = await measureMainThread(cdp, () => drag(visit, aim));
  const { gaps, ended } = await page.evaluate(() => ({
    gaps: window.bench.stopFrames(),
    ended: performance.now(),
  }));
  record.add(setting, 'pan-frame', ...gaps);
  record.add(setting, 'pan-script', script / ((ended - began) / 1000));
  record.add(setting, 'pan-longest-task', await longestTaskSince(page, began));
}

/** Uses the page in one visit: memory at rest, hovers and clicks on every aim, then the activities. */
export async function measureUse(
  measuring: MeasureContext,
  activities: readonly Activity[],
): Promise<void> {
  const { browser, profile, probe, url, setting, record, aims } = measuring;
  if (aims.length === 0) throw new Error('no click opened a region');
  const visit = await openVisit(browser, profile, probe);
  const { page, cdp } = visit;
  try {
    await page.goto(url);
    await waitUntilReady(page);
    await pause(2 * settleTimeOf(profile));
    record.add(setting, 'heap-loaded', (await collectedHeap(cdp)) / 1e6);
    record.add(setting, 'nodes-loaded', (await readMainThread(cdp)).nodes);
    const home = await cameraOf(page);
    for (const aim of aims)
      await record.attempt(setting, ['click-painted'], async () => {
        await dismissOffer(page);
        await returnToCamera(page, home);
        await hoverAndClick(visit, measuring, aim);
      });
    await dismissOffer(page);
    if (activities.includes('pan'))
      await record.attempt(setting, ['pan-frame'], () => measurePan(visit, measuring));
    if (activities.includes('filter'))
      await record.attempt(setting, ['filter-painted'], () => measureFilters(visit, measuring));
    if (activities.includes('search'))
      await record.attempt(setting, ['search-painted'], () => measureSearch(visit, measuring));
    if (activities.includes('language'))
      await record.attempt(setting, ['language-painted'], () => measureLanguage(visit, measuring));
    // The show comes last because it takes the whole page.
    if (activities.includes('scenes'))
      await record.attempt(setting, ['scene-painted'], () => measureScenes(visit, measuring));
  } finally {
    await visit.close();
  }
}
