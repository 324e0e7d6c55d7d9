import { printSheets } from '../print/printSheets.ts';
import type { Brief } from './drawBrief.ts';
import { RegionBrief } from './RegionBrief.tsx';

/** Opens the browser's print dialog with briefs, each from a page of its own. */
export async function printBriefs(briefs: readonly Brief[], signal: AbortSignal): Promise<void> {
  await printSheets(
    briefs.map((brief) => <RegionBrief key={brief.region.id} {...brief} />),
    signal,
  );
}
