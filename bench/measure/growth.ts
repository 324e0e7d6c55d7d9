import { openVisit, pause, type Visit, waitUntilReady } from '../visit.ts';
import type { Measuring } from './context.ts';
import { collectedHeap } from './mainThread.ts';
import { typeChips } from './productOnly.ts';
import { drag } from './use.ts';

/** One round of use: every region clicked, a drag, and in the product filters, search and language. */
async function round(visit: Visit, { aims, setting }: Measuring): Promise<void> {
  const { page } = visit;
  for (const { x, y } of aims) {
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await pause(60);
  }
  const [aim] = aims;
  if (aim) await drag(visit, aim);
  if (setting.subject !== 'fangyu') return;
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
  await page.keyboard.press('Escape');
}

/** Growth of the heap over `minutes` of use after one round of warming up, per cent. */
export async function measureGrowth(measuring: Measuring, minutes: number): Promise<void> {
  const { browser, profile, probe, url, setting, record } = measuring;
  const visit = await openVisit(browser, profile, probe);
  try {
    await visit.page.goto(url);
    await waitUntilReady(visit.page);
    await round(visit, measuring);
    await pause(1000);
    const before = await collectedHeap(visit.cdp);
    const end = performance.now() + minutes * 60_000;
    while (performance.now() < end) await round(visit, measuring);
    await pause(1000);
    const after = await collectedHeap(visit.cdp);
    record.add(setting, 'heap-growth', (100 * (after - before)) / before);
  } finally {
    await visit.close();
  }
}
