import { expect, type Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
}

/** Values that the injected scripts write to the window. */
declare global {
  interface Window {
    /** The GeoJSON sources whose data the engine has sent to its worker, in order. */
    sourcesLoaded?: string[];
    /** Areas of the page in which React has rendered since the list was emptied. */
    rendered?: string[];
  }
}

/** Records the messages by which MapLibre sends data of GeoJSON sources to its worker. */
function watchSources(): void {
  window.sourcesLoaded = [];
  const { prototype } = Worker;
  Object.defineProperty(prototype, 'postMessage', {
    value: new Proxy(Reflect.get(prototype, 'postMessage'), {
      apply: (post, worker, words: readonly unknown[]): unknown => {
        const [message] = words;
        const content: unknown = typeof message === 'object' && message ? message : {};
        // 'LD' is the engine's type of the message by which a source loads data.
        const { type, data } = content as { readonly type?: string; readonly data?: object };
        if (type === 'LD') window.sourcesLoaded?.push(String(Reflect.get(data ?? {}, 'source')));
        return Reflect.apply(post, worker, [...words]);
      },
    }),
  });
}

/** Records in which areas components are rendered, through the hook of React's developer tools. */
function watchRenders(): void {
  /** The fields of React's nodes that its developer tools read. */
  interface Fiber {
    readonly child: Fiber | null;
    readonly sibling: Fiber | null;
    readonly return: Fiber | null;
    readonly alternate: Fiber | null;
    readonly flags: number;
    readonly tag: number;
    readonly stateNode: unknown;
  }
  const PERFORMED_WORK = 1;
  /** Function components, plain, with a forwarded ref, memoised and simply memoised. */
  const COMPONENTS = [0, 11, 14, 15];
  const nameOf = (element: Element): string | null => {
    if (element.id === 'filters') return 'filters';
    if (element.closest('#panel')) return 'panel';
    if (element.matches('header')) return 'top bar';
    const control = element.closest('[data-map-control]');
    if (control) return /groupings|controls|legend|credit/.exec(control.className)?.[0] ?? 'corner';
    return element.matches('main') ? 'map' : null;
  };
  const areaAbove = (fiber: Fiber): string => {
    for (let at: Fiber | null = fiber; at; at = at.return) {
      const area = at.stateNode instanceof Element ? nameOf(at.stateNode) : null;
      if (area !== null) return area;
    }
    return 'elsewhere';
  };
  const areaBelow = (fiber: Fiber): string | null => {
    for (let at = fiber.child; at; at = at.child)
      if (at.stateNode instanceof Element) return nameOf(at.stateNode);
    return null;
  };
  const visitFiber = (fiber: Fiber): void => {
    const before = fiber.alternate;
    const isComponent = COMPONENTS.includes(fiber.tag);
    if (isComponent && (!before || (fiber.flags & PERFORMED_WORK) !== 0)) {
      const above = areaAbove(fiber);
      window.rendered?.push(above === 'elsewhere' ? (areaBelow(fiber) ?? above) : above);
    }
    // Where React skipped a subtree, both nodes have the same children, which belong to an older commit.
    if (before && before.child === fiber.child) return;
    for (let child = fiber.child; child; child = child.sibling) visitFiber(child);
  };
  window.rendered = [];
  Object.defineProperty(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
    value: {
      isDisabled: false,
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: (_: number, root: { readonly current: Fiber }) => visitFiber(root.current),
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
    },
  });
}

/** Layouts that a script forced: they started while it was running. */
function layoutsWithinScript(events: readonly TraceEvent[]): number {
  const scripts = events.filter(({ name, ph }) => name === 'FunctionCall' && ph === 'X');
  return events.filter(
    (layout) =>
      layout.name === 'Layout' &&
      scripts.some(
        (call) =>
          call.pid === layout.pid &&
          call.tid === layout.tid &&
          call.ts <= layout.ts &&
          layout.ts < call.ts + (call.dur ?? 0),
      ),
  ).length;
}

/** Measures the internal work of the page with the browser's own tools. */
export class Instruments {
  constructor(readonly page: Page) {}

  /** Call it before the page is opened. */
  async attach(): Promise<void> {
    await this.page.addInitScript(watchSources);
    await this.page.addInitScript(watchRenders);
  }

  /** What loads while the page is idle renders the parts that wait for it: names come last. */
  async waitForIdleLoading(): Promise<void> {
    await this.page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/data/names')),
    );
    await this.page.waitForLoadState('networkidle');
    await this.waitForIdle();
  }

  sourcesLoaded(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.sourcesLoaded ?? []);
  }

  /** Areas of the page in which React rendered from the start of `act` until the page was idle. */
  async renderedWhile(act: () => Promise<void>): Promise<readonly string[]> {
    await this.page.evaluate(() => {
      window.rendered = [];
    });
    await act();
    await this.waitForIdle();
    const areas = await this.page.evaluate(() => window.rendered ?? []);
    return [...new Set(areas)].sort();
  }

  /** Number of layouts that scripts forced from the start of `act` until the page was idle. */
  async forcedLayoutsWhile(act: () => Promise<void>): Promise<number> {
    const browser = this.page.context().browser();
    if (!browser) throw new Error('there is no browser to trace');
    const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
    await browser.startTracing(this.page, { categories });
    let trace: Buffer;
    try {
      await act();
      await this.waitForIdle();
    } finally {
      trace = await browser.stopTracing();
    }
    const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
    expect(traceEvents.some(({ name }) => name === 'FunctionCall')).toBe(true);
    return layoutsWithinScript(traceEvents);
  }

  /** Waits for two frames and an idle period, twice. */
  private async waitForIdle(): Promise<void> {
    await this.page.evaluate(async () => {
      for (let turn = 0; turn < 2; turn += 1) {
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 }));
      }
    });
  }
}
