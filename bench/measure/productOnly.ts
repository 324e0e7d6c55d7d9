import type { Locator, Page } from 'playwright';
import { settleTimeOf, pause, type Visit } from '../visit.ts';
import type { MeasureContext } from './context.ts';
import { measureMainThread, longestTaskSince, pageTime } from './mainThread.ts';
import { clickHere, timeResponse } from './respond.ts';

const TIMEOUT_MS = 30_000;
const QUERIES = ['henan', 'marine', '长江'] as const;

/** The chips of the strategy types. The measured page is in English. */
export function typeChips(page: Page): Locator {
  return page.getByRole('group', { name: 'Strategy types' }).locator('button[aria-pressed]');
}

/** Switches every chip of the strategy types on and off with the space bar. */
export async function measureFilters(visit: Visit, measuring: MeasureContext): Promise<void> {
  const { page, cdp } = visit;
  const { setting, record, profile } = measuring;
  const chips = await typeChips(page).all();
  if (chips.length === 0) throw new Error('the page has no chips to filter by');
  for (const chip of chips.flatMap((one) => [one, one])) {
    await chip.focus();
    await pause(settleTimeOf(profile));
    const startedAt = await pageTime(page);
    const { script, task } = await measureMainThread(cdp, async () => {
      const painted = await timeResponse(
        page,
        'click',
        { kind: 'filtered' },
        () => page.keyboard.press('Space'),
        { ms: TIMEOUT_MS, what: 'a filter' },
      );
      record.add(setting, 'filter-painted', painted);
      await pause(settleTimeOf(profile));
    });
    record.add(setting, 'filter-script', script);
    record.add(setting, 'filter-task', task);
    record.add(setting, 'filter-longest-task', await longestTaskSince(page, startedAt));
  }
}

/** Types queries letter by letter. A letter that changes no result is not counted. */
export async function measureSearch(visit: Visit, measuring: MeasureContext): Promise<void> {
  const { page, cdp } = visit;
  const { setting, record, profile } = measuring;
  const box = page.locator('input[role=combobox]').first();
  const began = await pageTime(page);
  for (const query of QUERIES) {
    await box.fill('');
    await box.focus();
    await pause(settleTimeOf(profile));
    for (const letter of query) {
      const first = query === QUERIES[0] && letter === query[0];
      const { script } = await measureMainThread(cdp, async () => {
        await timeResponse(
          page,
          'input',
          { kind: 'results' },
          () => page.keyboard.insertText(letter),
          { ms: first ? TIMEOUT_MS : 2000 * profile.slowdown, what: 'a search' },
        ).then(
          (painted) => record.add(setting, 'search-painted', painted),
          () => undefined,
        );
        await pause(settleTimeOf(profile));
      });
      record.add(setting, 'search-script', script);
    }
  }
  record.add(setting, 'search-longest-task', await longestTaskSince(page, began));
  await box.fill('');
  await page.keyboard.press('Escape');
}

/** Switches to Chinese and back, twice. */
export async function measureLanguage(visit: Visit, measuring: MeasureContext): Promise<void> {
  const { page, cdp } = visit;
  const { setting, record, profile } = measuring;
  const button = page.locator('header button[lang]').first();
  for (let turn = 0; turn < 4; turn += 1) {
    await button.hover();
    await pause(settleTimeOf(profile));
    const { script } = await measureMainThread(cdp, async () => {
      const painted = await timeResponse(
        page,
        'click',
        { kind: 'language' },
        () => clickHere(page),
        { ms: TIMEOUT_MS, what: 'the other language' },
      );
      record.add(setting, 'language-painted', painted);
      await pause(settleTimeOf(profile));
    });
    record.add(setting, 'language-script', script);
  }
}
