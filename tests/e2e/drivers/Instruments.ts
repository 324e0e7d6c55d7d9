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

/** What page scripts put on the window for these instruments. */
declare global {
  interface Window {
    /** The GeoJSON sources whose data the engine has sent to its worker, one after the other. */
    sourcesLoaded?: string[];
    /** Areas of the page of which React rendered something since this was emptied. */
    rendered?: string[];
  }
}

/** Counts what MapLibre sends its worker whenever a GeoJSON source gets data. */
function watchSources(): void {
  window.sourcesLoaded = [];
  const { prototype } = Worker;
  Object.defineProperty(prototype, 'postMessage', {
    value: new Proxy(Reflect.get(prototype, 'postMessage'), {
      apply: (post, worker, words: readonly unknown[]): unknown => {
        const [message] = words;
        const told: unknown = typeof message === 'object' && message ? message : {};
        // The type of the message by which a source loads data, in the engine's own shorthand.
        const { type, data } = told as { readonly type?: string; readonly data?: object };
        if (type === 'LD') window.sourcesLoaded?.push(String(Reflect.get(data ?? {}, 'source')));
        return Reflect.apply(post, worker, [...words]);
      },
    }),
  });
}

/** As React's developer tools do, is told of every commit, and notes where components were rendered. */
function watchRenders(): void {
  /** The parts of React's nodes that its own developer tools read. */
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
  const walk = (fiber: Fiber): void => {
    const before = fiber.alternate;
    const isComponent = COMPONENTS.includes(fiber.tag);
    if (isComponent && (!before || (fiber.flags & PERFORMED_WORK) !== 0)) {
      const above = areaAbove(fiber);
      window.rendered?.push(above === 'elsewhere' ? (areaBelow(fiber) ?? above) : above);
    }
    // Where React stopped, the very same children hang below both; they tell of an older commit.
    if (before && before.child === fiber.child) return;
    for (let child = fiber.child; child; child = child.sibling) walk(child);
  };
  window.rendered = [];
  Object.defineProperty(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
    value: {
      isDisabled: false,
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: (_: number, root: { readonly current: Fiber }) => walk(root.current),
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
    },
  });
}

/** Layouts that a script asked for: begun while it was running. */
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

/** What the page does inside while somebody uses it, as the browser's own tools tell. */
export class Instruments {
  constructor(readonly page: Page) {}

  /** To be called before the page is opened. */
  async attach(): Promise<void> {
    await this.page.addInitScript(watchSources);
    await this.page.addInitScript(watchRenders);
  }

  sourcesLoaded(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.sourcesLoaded ?? []);
  }

  /** Areas of the page in which React rendered while `act` ran and until the page had come to rest. */
  async renderedWhile(act: () => Promise<void>): Promise<readonly string[]> {
    await this.page.evaluate(() => {
      window.rendered = [];
    });
    await act();
    await this.rest();
    const areas = await this.page.evaluate(() => window.rendered ?? []);
    return [...new Set(areas)].sort();
  }

  /** How often a script made the browser lay the page out while `act` ran and until it had come to rest. */
  async forcedLayoutsWhile(act: () => Promise<void>): Promise<number> {
    const browser = this.page.context().browser();
    if (!browser) throw new Error('there is no browser to trace');
    const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
    await browser.startTracing(this.page, { categories });
    let trace: Buffer;
    try {
      await act();
      await this.rest();
    } finally {
      trace = await browser.stopTracing();
    }
    const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
    expect(traceEvents.some(({ name }) => name === 'FunctionCall')).toBe(true);
    return layoutsWithinScript(traceEvents);
  }

  /** Waits until nothing is left to do: two frames and an idle moment, twice. */
  private async rest(): Promise<void> {
    await this.page.evaluate(async () => {
      for (let turn = 0; turn < 2; turn += 1) {
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 }));
      }
    });
  }
}
