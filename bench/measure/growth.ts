import { cameraOf, dismissOffer, returnTo } from '../aims.ts';
import { openVisit, pause, type Visit, waitUntilReady } from '../visit.ts';
import type { Measuring } from './context.ts';
import { collectedHeap, readMainThread } from './mainThread.ts';
import { typeChips } from './productOnly.ts';
import { drag } from './use.ts';

/** Rounds before memory is first read: whatever is loaded when it is first wanted has been loaded then. */
const WARM_UP = 2;

/** What only the product has: filters, search, languages, the list. It ends as it began. */
async function ownRound({ page }: Visit): Promise<void> {
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

/** One round of use: every region clicked, a drag, and in the product all its own means. */
async function round(visit: Visit, { aims, subject }: Measuring, home: string | null) {
  const { page } = visit;
  for (const { x, y } of aims) {
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await pause(100);
    await dismissOffer(page);
  }
  const [aim] = aims;
  if (aim) await drag(visit, aim);
  if (subject.product) await ownRound(visit);
  await returnTo(page, home);
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

/** Growth of heap and nodes over `minutes` of use in one tab, after rounds of warming up, per cent. */
export async function measureGrowth(measuring: Measuring, minutes: number): Promise<void> {
  const { browser, profile, probe, url, setting, record } = measuring;
  const visit = await openVisit(browser, profile, probe);
  try {
    await visit.page.goto(url);
    await waitUntilReady(visit.page);
    await pause(1000);
    const home = await cameraOf(visit.page);
    for (let turn = 0; turn < WARM_UP; turn += 1) await round(visit, measuring, home);
    const before = await memoryOf(visit);
    const end = performance.now() + minutes * 60_000;
    let rounds = 0;
    for (; performance.now() < end; rounds += 1) await round(visit, measuring, home);
    const after = await memoryOf(visit);
    record.add(setting, 'heap-used', after.heapBytes / 1e6);
    record.add(setting, 'heap-growth', growth(before.heapBytes, after.heapBytes));
    record.add(setting, 'nodes-growth', growth(before.nodes, after.nodes));
    record.add(setting, 'use-rounds', rounds);
  } finally {
    await visit.close();
  }
}
