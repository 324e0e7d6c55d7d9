import { askDriver, type Driver } from './driver.ts';

/** Who draws WebGL 2 here: a graphics card, the processor in its place, nobody. */
export type Graphics = 'card' | 'software' | 'none';

/**
 * Names of what draws WebGL with the processor: SwiftShader (Chromium), llvmpipe and softpipe (Mesa),
 * WARP alias Basic Render Driver (Windows), Apple's own. `failIfMajorPerformanceCaveat` is the standard
 * way to ask, but Chromium gives a context by SwiftShader all the same.
 */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|swrast|software|basic render|\bwarp\b/i;

/** Judges by what a driver tells of itself. */
export function classifyGraphics({ name, caveat }: Driver): Graphics {
  if (name === null) return 'none';
  return caveat || SOFTWARE.test(name) ? 'software' : 'card';
}

function isDriver(value: unknown): value is Driver {
  return typeof value === 'object' && value !== null && 'name' in value && 'caveat' in value;
}

/** Longest wait for a worker's answer, milliseconds: one that cannot be loaded may never say so. */
const SILENCE = 5000;

/** What a worker hears of the driver; null where it cannot ask. */
function askInWorker(): Promise<Driver | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./driverWorker.ts', import.meta.url), { type: 'module' });
    const end = (driver: Driver | null): void => {
      clearTimeout(silent);
      worker.terminate();
      resolve(driver);
    };
    const silent = setTimeout(() => end(null), SILENCE);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) =>
      end(isDriver(data) ? data : null),
    );
    worker.addEventListener('error', () => end(null));
  });
}

/** Asks who draws WebGL 2 here, in a worker where it can. Never rejects. */
export async function readGraphics(): Promise<Graphics> {
  const driver = await askInWorker().catch(() => null);
  return classifyGraphics(driver ?? askDriver(document.createElement('canvas')));
}
