import type { Locator, Page } from 'playwright';
import { aftermathOf, pause, type Visit } from '../visit.ts';
import type { Measuring } from './context.ts';
import { during, longestSince, now } from './mainThread.ts';
import { clickHere, timeResponse } from './respond.ts';

/** What only the product has: filters, search and a second language. */
const LATE = 30_000;
const QUERIES = ['henan', 'marine', '长江'] as const;

/** The chips of the strategy types; the page speaks English when it is measured. */
export function typeChips(page: Page): Locator {
  return page.getByRole('group', { name: 'Strategy types' }).locator('button[aria-pressed]');
}

/** Every chip of the strategy types, on and off again by the space bar. */
export async function measureFilters(visit: Visit, measuring: Measuring): Promise<void> {
  const { page, cdp } = visit;
  const { setting, record, profile } = measuring;
  const chips = await typeChips(page).all();
  if (chips.length === 0) throw new Error('the page has no chips to filter by');
  for (const chip of chips.flatMap((one) => [one, one])) {
    await chip.focus();
    await pause(aftermathOf(profile));
    const began = await now(page);
    const { script, task } = await during(cdp, async () => {
      const painted = await timeResponse(
        page,
        'click',
        { kind: 'filtered' },
        () => page.keyboard.press('Space'),
        { ms: LATE, what: 'a filter' },
      );
      record.add(setting, 'filter-painted', painted);
      await pause(aftermathOf(profile));
    });
    record.add(setting, 'filter-script', script);
    record.add(setting, 'filter-task', task);
    record.add(setting, 'filter-longest-task', await longestSince(page, began));
  }
}

/** Types queries letter by letter; a letter that changes no result is not counted. */
export async function measureSearch(visit: Visit, measuring: Measuring): Promise<void> {
  const { page, cdp } = visit;
  const { setting, record, profile } = measuring;
  const box = page.locator('input[role=combobox]').first();
  const began = await now(page);
  for (const query of QUERIES) {
    await box.fill('');
    await box.focus();
    await pause(aftermathOf(profile));
    for (const letter of query) {
      const first = query === QUERIES[0] && letter === query[0];
      const { script } = await during(cdp, async () => {
        await timeResponse(
          page,
          'input',
          { kind: 'results' },
          () => page.keyboard.insertText(letter),
          { ms: first ? LATE : 2000 * profile.slowdown, what: 'a search' },
        ).then(
          (painted) => record.add(setting, 'search-painted', painted),
          () => undefined,
        );
        await pause(aftermathOf(profile));
      });
      record.add(setting, 'search-script', script);
    }
  }
  record.add(setting, 'search-longest-task', await longestSince(page, began));
  await box.fill('');
  await page.keyboard.press('Escape');
}

/** To Chinese and back, twice. */
export async function measureLanguage(visit: Visit, measuring: Measuring): Promise<void> {
  const { page, cdp } = visit;
  const { setting, record, profile } = measuring;
  const button = page.locator('header button[lang]').first();
  for (let turn = 0; turn < 4; turn += 1) {
    await button.hover();
    await pause(aftermathOf(profile));
    const { script } = await during(cdp, async () => {
      const painted = await timeResponse(
        page,
        'click',
        { kind: 'language' },
        () => clickHere(page),
        { ms: LATE, what: 'the other language' },
      );
      record.add(setting, 'language-painted', painted);
      await pause(aftermathOf(profile));
    });
    record.add(setting, 'language-script', script);
  }
}
