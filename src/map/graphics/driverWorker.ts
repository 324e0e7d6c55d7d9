import { readDriver } from './driver.ts';

// In a worker: the first WebGL context can block for a third of a second.
try {
  postMessage(readDriver(new OffscreenCanvas(1, 1)));
} catch {
  postMessage(null);
}
