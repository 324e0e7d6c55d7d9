import type { CDPSession, Page } from 'playwright';

/** What the main thread has done since the page began; times in milliseconds. */
export interface MainThread {
  readonly script: number;
  /** Everything: script, style, layout, paint's part on this thread. */
  readonly task: number;
  readonly layouts: number;
  readonly heapBytes: number;
  readonly nodes: number;
}

/** Reads the browser's own counters; costs the page nothing. */
export async function readMainThread(cdp: CDPSession): Promise<MainThread> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const read = (name: string): number => {
    const found = metrics.find((metric) => metric.name === name);
    if (!found) throw new Error(`Chromium tells no ${name}`);
    return found.value;
  };
  return {
    script: read('ScriptDuration') * 1000,
    task: read('TaskDuration') * 1000,
    layouts: read('LayoutCount'),
    heapBytes: read('JSHeapUsedSize'),
    nodes: read('Nodes'),
  };
}

/** What the main thread did while `work` ran. */
export async function during(
  cdp: CDPSession,
  work: () => Promise<void>,
): Promise<Pick<MainThread, 'script' | 'task' | 'layouts'>> {
  const before = await readMainThread(cdp);
  await work();
  const after = await readMainThread(cdp);
  return {
    script: after.script - before.script,
    task: after.task - before.task,
    layouts: after.layouts - before.layouts,
  };
}

/** The time on the page's clock, milliseconds. */
export function now(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

/** The longest task that began after `since` on the page's clock, milliseconds; 0 where none took 50. */
export async function longestSince(page: Page, since: number): Promise<number> {
  const tasks = await page.evaluate(() => window.bench.longTasks());
  return Math.max(
    0,
    ...tasks.filter(({ start }) => start >= since).map(({ duration }) => duration),
  );
}

/** The heap after everything that can go has gone, bytes. */
export async function collectedHeap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.disable');
  return (await readMainThread(cdp)).heapBytes;
}
