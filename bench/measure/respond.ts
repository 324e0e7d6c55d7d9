import type { Page } from 'playwright';
import type { ExpectedChange } from '../probe/response.ts';
import { withTimeout } from './withTimeout.ts';

/**
 * Performs an input and returns the milliseconds from its event until the expected change was painted.
 * The page listens before the input is sent, because the event may arrive before the next command.
 */
export async function timeResponse(
  page: Page,
  type: string,
  shown: ExpectedChange,
  perform: () => Promise<void>,
  late: { readonly ms: number; readonly what: string },
): Promise<number> {
  await page.evaluate(({ type, shown }) => window.bench.expectChange(type, shown), { type, shown });
  await perform();
  return withTimeout(
    late.ms,
    late.what,
    page.evaluate(() => window.bench.responseTime()),
  );
}

/** Presses and releases the button where the pointer is. */
export async function clickHere({ mouse }: Page): Promise<void> {
  await mouse.down();
  await mouse.up();
}
