import { type Aim, cameraOf, dismissOffer, returnTo } from '../aims.ts';
import { aftermathOf, openVisit, pause, type Visit, waitUntilReady } from '../visit.ts';
import type { Measuring } from './context.ts';
import { collectedHeap, during, longestSince, readMainThread } from './mainThread.ts';
import { measureFilters, measureLanguage, measureSearch } from './productOnly.ts';
import { clickHere, timeResponse } from './respond.ts';
import { measureScenes } from './scenes.ts';

/** An answer later than this is none, milliseconds. */
const LATE = 10_000;
/** A drag of one second, in this many steps. */
const DRAG_STEPS = 60;
/** The pointer's place between two hovers: open sea, far from every region. */
const AWAY = 40;

/** What is done in one visit besides hovering and clicking on every aim. */
export type Deed = 'pan' | 'filter' | 'search' | 'language' | 'scenes';

async function hoverAndClick(visit: Visit, measuring: Measuring, aim: Aim): Promise<void> {
  const { page, cdp } = visit;
  const { profile, setting, record, sea } = measuring;
  const aftermath = aftermathOf(profile);
  const [[seaX, seaY] = [AWAY, AWAY]] = sea;
  await page.mouse.move(seaX, seaY);
  await pause(aftermath);

  const hover = await during(cdp, async () => {
    await page.mouse.move(aim.x, aim.y);
    await pause(aftermath);
  });
  record.add(setting, 'hover-script', hover.script);
  record.add(setting, 'hover-task', hover.task);

  const click = await during(cdp, async () => {
    const painted = await timeResponse(
      page,
      'click',
      { kind: 'panel', heading: aim.heading },
      () => clickHere(page),
      { ms: LATE * profile.slowdown, what: `a click on ${aim.heading}` },
    );
    record.add(setting, 'click-painted', painted);
    await pause(aftermath);
  });
  record.add(setting, 'click-script', click.script);
  record.add(setting, 'click-task', click.task);
  record.add(setting, 'click-layouts', click.layouts);
}

/** Drags the map to and fro for a second. */
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
  // The drag ends where it began; standing still before letting go, it has no momentum.
  await pause(100);
  await page.mouse.up();
}

async function measurePan(visit: Visit, measuring: Measuring): Promise<void> {
  const { page, cdp } = visit;
  const { setting, record, aims } = measuring;
  const [aim] = aims;
  if (!aim) return;
  const began = await page.evaluate(() => {
    window.bench.startFrames();
    return performance.now();
  });
  const { script } = await during(cdp, () => drag(visit, aim));
  const { gaps, ended } = await page.evaluate(() => ({
    gaps: window.bench.stopFrames(),
    ended: performance.now(),
  }));
  record.add(setting, 'pan-frame', ...gaps);
  record.add(setting, 'pan-script', script / ((ended - began) / 1000));
  record.add(setting, 'pan-longest-task', await longestSince(page, began));
}

/** One visit in which the page is used: memory at rest, hovers and clicks on every aim, then `deeds`. */
export async function measureUse(measuring: Measuring, deeds: readonly Deed[]): Promise<void> {
  const { browser, profile, probe, url, setting, record, aims } = measuring;
  if (aims.length === 0) throw new Error('no region could be hit');
  const visit = await openVisit(browser, profile, probe);
  const { page, cdp } = visit;
  try {
    await page.goto(url);
    await waitUntilReady(page);
    await pause(2 * aftermathOf(profile));
    record.add(setting, 'heap-loaded', (await collectedHeap(cdp)) / 1e6);
    record.add(setting, 'nodes-loaded', (await readMainThread(cdp)).nodes);
    const home = await cameraOf(page);
    for (const aim of aims)
      await record.attempt(setting, ['click-painted'], async () => {
        await dismissOffer(page);
        await returnTo(page, home);
        await hoverAndClick(visit, measuring, aim);
      });
    await dismissOffer(page);
    if (deeds.includes('pan'))
      await record.attempt(setting, ['pan-frame'], () => measurePan(visit, measuring));
    if (deeds.includes('filter'))
      await record.attempt(setting, ['filter-painted'], () => measureFilters(visit, measuring));
    if (deeds.includes('search'))
      await record.attempt(setting, ['search-painted'], () => measureSearch(visit, measuring));
    if (deeds.includes('language'))
      await record.attempt(setting, ['language-painted'], () => measureLanguage(visit, measuring));
    // The last, for a show takes the whole page.
    if (deeds.includes('scenes'))
      await record.attempt(setting, ['scene-painted'], () => measureScenes(visit, measuring));
  } finally {
    await visit.close();
  }
}
