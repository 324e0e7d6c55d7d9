import type { CDPSession, Page } from 'playwright';

/** Work of the main thread since the start of the page; times in milliseconds. */
export interface MainThread {
  readonly script: number;
  /** All work: script, style, layout, and the part of painting on this thread. */
  readonly task: number;
  readonly layouts: number;
  readonly heapBytes: number;
  readonly nodes: number;
}

/** Reads the browser's counters, which does not slow the page. */
export async function readMainThread(cdp: CDPSession): Promise<MainThread> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const read = (name: string): number => {
    const found = metrics.find((metric) => metric.name === name);
    if (!found) throw new Error(`Chromium has no counter ${name}`);
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

/** Work of the main thread while `work` runs. */
export async function measureMainThread(
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
export function pageTime(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

/** Duration of the longest task that started after `since`, in milliseconds on the page's clock; 0 when none took 50 ms. */
export async function longestTaskSince(page: Page, since: number): Promise<number> {
  const tasks = await page.evaluate(() => window.bench.longTasks());
  return Math.max(
    0,
    ...tasks.filter(({ start }) => start >= since).map(({ duration }) => duration),
  );
}

/** The size of the heap after garbage collection, in bytes. */
export async function collectedHeap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.disable');
  return (await readMainThread(cdp)).heapBytes;
}
