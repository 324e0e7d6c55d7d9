import type { Page } from '@playwright/test';
import { loadRealRegions } from '../fixtures/realData.ts';
import { expect, test } from './drivers/test.ts';

const PROVINCES = loadRealRegions().places.filter(({ level }) => level === 'province');
/** Everything that loads on demand is loaded by then. */
const WARM_UP_ROUNDS = 1;
const ROUNDS = 7;
/** React holds a removed part until its next update, so one measurement alone may include it. */
const MEASUREMENTS = 2;
/** Of the heap after the warm-up. A detached stage, list or drawing in every round would add more. */
const MAX_HEAP_GROWTH = 1.1;
const MAX_NODE_GROWTH = 1.05;
/** One removed part that React still holds has up to 60 of 534 listeners; one in every round would have four times that. */
const MAX_LISTENER_GROWTH = 1.2;

/** Counts after a garbage collection: bytes of the heap, and nodes and listeners, also detached ones. */
async function memoryOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  // A second collection frees what finalizers of the first have released.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

type Memory = Awaited<ReturnType<typeof memoryOf>>;

/** The smallest count of each kind. */
function least(measured: readonly Memory[]): Memory {
  const leastOf = (kind: keyof Memory) => Math.min(...measured.map((counts) => counts[kind]));
  return { heap: leastOf('heap'), nodes: leastOf('nodes'), listeners: leastOf('listeners') };
}

test('a long visit does not hold what it no longer shows', async ({
  atlas,
  stage,
  search,
  list,
  page,
}) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open({ language: 'en', hash: 'draw=svg' });
  const exerciseAll = async () => {
    for (const { id } of PROVINCES) await atlas.goTo(`r=${id}`);
    const chips = await page.locator('[data-chrome="strip"] button[aria-pressed]:visible').all();
    for (const chip of [...chips, ...chips]) await chip.click();
    await search.open();
    await search.type('henan');
    await expect(page.getByRole('option').first()).toBeVisible();
    await search.type('');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await list.openByKey();
    await page.keyboard.press('Escape');
    for (const name of ['切换到中文', 'Switch to English'])
      await page.getByRole('button', { name }).click();
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await expect(stage.title).toBeVisible();
    await stage.press('PageDown', 6);
    await stage.press('Escape');
    await expect(stage.root).toBeHidden();
    await atlas.goTo('');
    await atlas.idleCamera();
  };
  const measured: Memory[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await exerciseAll();
    measured.push(await memoryOf(page));
  }
  const before = least(measured.slice(WARM_UP_ROUNDS).slice(0, MEASUREMENTS));
  const after = least(measured.slice(-MEASUREMENTS));
  const message = `${JSON.stringify(before)} → ${JSON.stringify(after)}`;
  expect(after.heap, message).toBeLessThan(before.heap * MAX_HEAP_GROWTH);
  expect(after.nodes, message).toBeLessThan(before.nodes * MAX_NODE_GROWTH);
  expect(after.listeners, message).toBeLessThan(before.listeners * MAX_LISTENER_GROWTH);
  test.info().annotations.push({ type: 'memory', description: message });
});
