import { askDriver } from './driver.ts';

// Away from the page: starting the graphics for the first time can take a third of a second.
try {
  postMessage(askDriver(new OffscreenCanvas(1, 1)));
} catch {
  postMessage(null);
}
