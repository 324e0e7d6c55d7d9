import { readDriver, type Driver } from './driver.ts';

/** What draws WebGL 2. */
export type Graphics = 'hardware' | 'software' | 'none';

/** By name: Chromium creates a SwiftShader context despite `failIfMajorPerformanceCaveat`. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|swrast|software|basic render|\bwarp\b/i;

export function classifyGraphics({ name, caveat }: Driver): Graphics {
  if (name === null) return 'none';
  return caveat || SOFTWARE.test(name) ? 'software' : 'hardware';
}

function isDriver(value: unknown): value is Driver {
  return typeof value === 'object' && value !== null && 'name' in value && 'caveat' in value;
}

/** Milliseconds: a worker that cannot be loaded may send no error. */
const MAX_WORKER_MS = 5000;

/** Null where that is not possible. */
function readDriverInWorker(): Promise<Driver | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./driverWorker.ts', import.meta.url), { type: 'module' });
    const finish = (driver: Driver | null): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(driver);
    };
    const timer = setTimeout(() => finish(null), MAX_WORKER_MS);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) =>
      finish(isDriver(data) ? data : null),
    );
    worker.addEventListener('error', () => finish(null));
  });
}

/** Finds out what draws WebGL 2 here, in a worker if possible. Never rejects. */
export async function readGraphics(): Promise<Graphics> {
  const driver = await readDriverInWorker().catch(() => null);
  return classifyGraphics(driver ?? readDriver(document.createElement('canvas')));
}
