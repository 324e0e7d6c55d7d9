import { cameraOf, dismissOffer, returnToCamera } from '../aims.ts';
import { openVisit, pause, type Visit, waitUntilReady } from '../visit.ts';
import type { MeasureContext } from './context.ts';
import { collectedHeap, readMainThread } from './mainThread.ts';
import { typeChips } from './productOnly.ts';
import { drag } from './use.ts';

/** Rounds before memory is first read, in which everything that loads on demand is loaded. */
const WARM_UP_ROUNDS = 2;

/** Uses what only the product has: filters, search, languages and the list. The page ends in its initial state. */
async function exerciseProductFeatures({ page }: Visit): Promise<void> {
  for (const chip of await typeChips(page).all()) {
    await chip.click();
    await chip.click();
  }
  const box = page.locator('input[role=combobox]').first();
  await box.fill('henan');
  await pause(200);
  await box.fill('');
  await page.keyboard.press('Escape');
  const language = page.locator('header button[lang]').first();
  await language.click();
  await language.click();
  await page.keyboard.press('v');
  await pause(200);
  await page.keyboard.press('v');
  await pause(200);
}

/** One round of use: a click on every region, a drag, and the features of the product. */
async function runUsageRound(
  visit: Visit,
  { aims, subject }: MeasureContext,
  initialCamera: string | null,
) {
  const { page } = visit;
  for (const { x, y } of aims) {
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await pause(100);
    await dismissOffer(page);
  }
  const [aim] = aims;
  if (aim) await drag(visit, aim);
  if (subject.product) await exerciseProductFeatures(visit);
  await returnToCamera(page, initialCamera);
}

interface Memory {
  readonly heapBytes: number;
  readonly nodes: number;
}

async function memoryOf({ cdp }: Visit): Promise<Memory> {
  await pause(1000);
  const heapBytes = await collectedHeap(cdp);
  return { heapBytes, nodes: (await readMainThread(cdp)).nodes };
}

const growth = (before: number, after: number): number => (100 * (after - before)) / before;

/** Records the growth of heap and nodes in per cent, over minutes of use in one tab after the warm-up. */
export async function measureGrowth(measuring: MeasureContext, minutes: number): Promise<void> {
  const { browser, profile, probe, url, setting, record } = measuring;
  const visit = await openVisit(browser, profile, probe);
  try {
    await visit.page.goto(url);
    await waitUntilReady(visit.page);
    await pause(1000);
    const home = await cameraOf(visit.page);
    for (let turn = 0; turn < WARM_UP_ROUNDS; turn += 1)
      await runUsageRound(visit, measuring, home);
    const before = await memoryOf(visit);
    const end = performance.now() + minutes * 60_000;
    let rounds = 0;
    for (; performance.now() < end; rounds += 1) await runUsageRound(visit, measuring, home);
    const after = await memoryOf(visit);
    record.add(setting, 'heap-used', after.heapBytes / 1e6);
    record.add(setting, 'heap-growth', growth(before.heapBytes, after.heapBytes));
    record.add(setting, 'nodes-growth', growth(before.nodes, after.nodes));
    record.add(setting, 'use-rounds', rounds);
  } finally {
    await visit.close();
  }
}
