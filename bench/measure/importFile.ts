import type { Locator, Page } from 'playwright';
import type { Profile } from '../profiles.ts';
import { openVisit, pause, waitUntilReady } from '../visit.ts';
import type { MeasureContext } from './context.ts';
import { longestTaskSince, pageTime } from './mainThread.ts';
import { timeResponse } from './respond.ts';

/** How often the file is chosen in one visit. The first time, the worker's script is not in the cache yet. */
const FILES_PER_VISIT = 4;
/** Milliseconds after the file was read in which long tasks still count, for example of the grid of cells. */
const AFTERMATH_MS = 1000;
const TIMEOUT_MS = 120_000;

/** Opens the product's dialog for a file and returns its input; on the page of the library, its only input. */
async function openInput(page: Page, isProduct: boolean): Promise<Locator> {
  if (isProduct) {
    await page.getByRole('button', { name: /^Report:/ }).click();
    await page.getByRole('button', { name: /^Add a report/ }).click();
  }
  return page.locator('input[type=file]').first();
}

/** Milliseconds from the choice of the file until the page says that it is ready. */
function timeOneFile(page: Page, input: Locator, file: string, { slowdown }: Profile) {
  return timeResponse(page, 'change', { kind: 'file-read' }, () => input.setInputFiles(file), {
    ms: TIMEOUT_MS * slowdown,
    what: 'the import of a workbook',
  });
}

/**
 * Reads a workbook several times, each time in a new worker.
 * @param file the path of the workbook; its bytes would reach the page in a long task of their own
 */
export async function measureImport(measuring: MeasureContext, file: string): Promise<void> {
  const { browser, profile, probe, url, setting, record, subject } = measuring;
  const visit = await openVisit(browser, profile, probe);
  const { page } = visit;
  try {
    await page.goto(url);
    if (subject.product) await waitUntilReady(page);
    const input = await openInput(page, subject.product);
    for (let time = 0; time < FILES_PER_VISIT; time += 1) {
      await pause(AFTERMATH_MS);
      const startedAt = await pageTime(page);
      const ready = await timeOneFile(page, input, file, profile);
      await pause(AFTERMATH_MS);
      record.add(setting, 'import-longest-task', await longestTaskSince(page, startedAt));
      record.add(setting, 'import-ready', ready);
      if (subject.product)
        await page.getByRole('button', { name: 'Choose another file', exact: true }).click();
      else await page.locator('[role=status]').evaluate((status) => status.replaceChildren());
    }
  } finally {
    await visit.close();
  }
}
