import { cameraMovedAt, watchCamera } from './camera.ts';
import { measureResponse, type ExpectedChange } from './response.ts';
import { startFrames } from './frames.ts';
import { startCountingDrawings } from './mapDrawn.ts';
import { headingAfterClick, whenPanelIsHeaded, whenPanelShows } from './panel.ts';

/*
 * The script that the benchmark injects into every page before the page's own scripts run. It is the
 * same for the product and its peers. Times are milliseconds on the page's clock, from the start of the navigation.
 */
export interface LongTask {
  readonly start: number;
  readonly duration: number;
}

export interface Probe {
  /** Tasks of at least 50 ms on the main thread since the start. */
  readonly longTasks: () => readonly LongTask[];
  /** Time at which the panel was painted with this heading and at least one statement. */
  readonly whenPanelShows: (heading: string) => Promise<number>;
  /** Time at which the panel was painted with this heading, with or without statements. */
  readonly whenPanelIsHeaded: (heading: string) => Promise<number>;
  /** For the dry run: the heading after a click that should open a region whose name starts with `expected`. */
  readonly headingAfterClick: (wanted: string) => Promise<string>;
  /** Starts to wait for an event of this type and then for the expected change. */
  readonly expectChange: (type: string, shown: ExpectedChange) => void;
  /** Time of the event. */
  readonly eventTime: () => number;
  /** Milliseconds between the event and the painted change. */
  readonly responseTime: () => Promise<number>;
  /** Starts to record moves of the map's camera. */
  readonly watchCamera: () => void;
  readonly cameraMoved: () => number;
  /** Records frames until `stopFrames`, which returns the gaps between them. */
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

startCountingDrawings();

let asked = 0;
let answer: Promise<number> = Promise.reject(new Error('nothing was expected'));
answer.catch(() => undefined);
let stop = (): readonly number[] => [];

window.bench = {
  longTasks: () => longTasks,
  whenPanelIsHeaded,
  whenPanelShows,
  headingAfterClick,
  expectChange: (type, shown) => {
    answer = measureResponse(type, shown, (time) => {
      asked = time;
    });
  },
  eventTime: () => asked,
  responseTime: () => answer,
  watchCamera,
  cameraMoved: cameraMovedAt,
  startFrames: () => {
    stop = startFrames();
  },
  stopFrames: () => stop(),
};
