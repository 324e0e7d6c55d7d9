import type { Browser, Page } from 'playwright';
import { VIEWPORT } from '../visit.ts';
import type { Colour } from './landAndSea.ts';

/** The pictures of a screen with their times, in milliseconds from the start of the navigation. */
export interface Film {
  readonly firstPaint: number;
  readonly frames: readonly { readonly at: number; readonly jpeg: string }[];
}

/** Trace categories with the pictures of Chromium's compositor and their times. */
const CATEGORIES = ['disabled-by-default-devtools.screenshot', 'blink.user_timing', 'loading'];

interface TraceEvent {
  readonly name: string;
  /** Microseconds. */
  readonly ts: number;
  readonly args: {
    readonly snapshot?: string;
    readonly frame?: string;
    readonly data?: {
      readonly documentLoaderURL?: string;
      readonly isOutermostMainFrame?: boolean;
    };
  };
}

/** Records the pictures of a page while `act` runs, which must navigate to `url`. */
export async function filmPage(
  browser: Browser,
  page: Page,
  url: string,
  act: () => Promise<void>,
): Promise<Film> {
  await browser.startTracing(page, { screenshots: true, categories: CATEGORIES });
  let trace: Buffer;
  try {
    await act();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const start = traceEvents.find(
    ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === url,
  );
  if (!start) throw new Error(`the trace has no navigation to ${url}`);
  const since = ({ ts }: TraceEvent): number => (ts - start.ts) / 1000;
  const painted = traceEvents.find(
    (event) =>
      event.name === 'firstPaint' && event.args.frame === start.args.frame && since(event) > 0,
  );
  if (!painted) throw new Error(`the trace has no first paint of ${url}`);
  return {
    firstPaint: since(painted),
    frames: traceEvents
      .flatMap((event) => {
        const { snapshot } = event.args;
        return event.name === 'Screenshot' && snapshot && since(event) > 0
          ? [{ at: since(event), jpeg: snapshot }]
          : [];
      })
      .sort((a, b) => a.at - b.at),
  };
}

/** The colours of a picture at points of the page: the mean of three by three pixels around each. */
export async function coloursAtPoints(
  darkroom: Page,
  jpeg: string,
  points: readonly (readonly [number, number])[],
): Promise<readonly Colour[]> {
  return darkroom.evaluate(
    async ({ picture, places, width }) => {
      const image = new Image();
      image.src = `data:image/jpeg;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('the page has no 2D canvas');
      context.drawImage(image, 0, 0);
      const scale = image.width / width;
      return places.map(([x, y]): [number, number, number] => {
        const left = Math.round(x * scale) - 1;
        const top = Math.round(y * scale) - 1;
        const { data } = context.getImageData(left, top, 3, 3);
        const sum: [number, number, number] = [0, 0, 0];
        for (let at = 0; at < data.length; at += 4) {
          sum[0] += (data[at] ?? 0) / 9;
          sum[1] += (data[at + 1] ?? 0) / 9;
          sum[2] += (data[at + 2] ?? 0) / 9;
        }
        return sum;
      });
    },
    { picture: jpeg, places: points, width: VIEWPORT.width },
  );
}
