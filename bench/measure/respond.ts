import type { Page } from 'playwright';
import type { Shown } from '../probe/response.ts';
import { within } from './patience.ts';

/**
 * Does something to the page and answers how long it took from the event of `type` until what it
 * should bring was painted. The page must be listening before the event comes: input may overtake.
 */
export async function timeResponse(
  page: Page,
  type: string,
  shown: Shown,
  act: () => Promise<void>,
  late: { readonly ms: number; readonly what: string },
): Promise<number> {
  await page.evaluate(({ type, shown }) => window.bench.expect(type, shown), { type, shown });
  await act();
  return within(
    late.ms,
    late.what,
    page.evaluate(() => window.bench.answer()),
  );
}

/** Presses and releases the button where the pointer is. */
export async function clickHere({ mouse }: Page): Promise<void> {
  await mouse.down();
  await mouse.up();
}
