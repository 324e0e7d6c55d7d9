import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from './chromium.mjs';
import { serveApp } from './server.mjs';
import { setUpOrExit } from './setup.mjs';

/**
 * Builds and serves the product, and runs `work` with a browser.
 * @param {number} port of the local server
 * @param {(browser: import('playwright').Browser) => Promise<void>} work
 * @returns {Promise<void>} when the work is done and everything is closed
 */
export async function withServedApp(port, work) {
  await setUpOrExit({ until: 'app', again: 'app' });
  const executablePath = findChromium(() => chromium.executablePath());
  const server = await serveApp(port);
  const browser = await chromium.launch({
    args: chromiumArguments(),
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    await work(browser);
  } finally {
    await browser.close();
    server.close();
  }
}
