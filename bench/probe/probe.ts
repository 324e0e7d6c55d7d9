import { cameraMoved, watchCamera } from './camera.ts';
import { response, type Shown } from './response.ts';
import { startFrames } from './frames.ts';
import { countDrawing } from './mapDrawn.ts';
import { headingAfterClick, whenPanelIsHeaded, whenPanelShows } from './panel.ts';

/*
 * What the benchmark puts into every page before any of the page's own script runs, the same for the
 * product and its peers. Times are milliseconds on the page's clock, from the start of the navigation.
 */
export interface LongTask {
  readonly start: number;
  readonly duration: number;
}

export interface Probe {
  /** Tasks of 50 ms and more on the main thread since the start. */
  readonly longTasks: () => readonly LongTask[];
  /** When the panel, headed `heading` and with at least one statement, was painted. */
  readonly whenPanelShows: (heading: string) => Promise<number>;
  /** When it was painted headed `heading`, with statements or without. */
  readonly whenPanelIsHeaded: (heading: string) => Promise<number>;
  /** For the rehearsal: what heads the panel after a click that should open what `wanted` begins. */
  readonly headingAfterClick: (wanted: string) => Promise<string>;
  /** From now on waits for an event of `type`, then for what it should bring. */
  readonly expect: (type: string, shown: Shown) => void;
  /** When the event came. */
  readonly asked: () => number;
  /** The time between the event and what it brought. */
  readonly answer: () => Promise<number>;
  /** From now on notes when the map's camera moves, and when it last did. */
  readonly watchCamera: () => void;
  readonly cameraMoved: () => number;
  /** Counts frames until called off; answers the gaps between them. */
  readonly startFrames: () => void;
  readonly stopFrames: () => readonly number[];
}

declare global {
  interface Window {
    bench: Probe;
  }
}

const longTasks: LongTask[] = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries())
    longTasks.push({ start: startTime, duration });
}).observe({ type: 'longtask', buffered: true });

countDrawing();

let asked = 0;
let answer: Promise<number> = Promise.reject(new Error('nothing was expected'));
answer.catch(() => undefined);
let stop = (): readonly number[] => [];

window.bench = {
  longTasks: () => longTasks,
  whenPanelIsHeaded,
  whenPanelShows,
  headingAfterClick,
  expect: (type, shown) => {
    answer = response(type, shown, (time) => {
      asked = time;
    });
  },
  asked: () => asked,
  answer: () => answer,
  watchCamera,
  cameraMoved,
  startFrames: () => {
    stop = startFrames();
  },
  stopFrames: () => stop(),
};
