import { chromium, defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './scripts/lib/chromium.mjs';

const port = Number(process.env['FANGYU_E2E_PORT'] ?? 4199);
const address = `http://127.0.0.1:${String(port)}/`;
const executablePath = findChromium(() => chromium.executablePath());
const desktop = { viewport: { width: 1440, height: 900 } };
/** Chromium as on a computer without WebGL: no graphics card, and no software in its place. */
const WITHOUT_WEBGL = ['--disable-gpu', '--disable-software-rasterizer'];
/** Chromium as on a computer without a graphics card: the processor draws WebGL, slowly. */
const WITHOUT_CARD = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** How a Chromium with `switches` of its own is started. */
function launch(switches: readonly string[] = []) {
  const args = [...chromiumArguments(), ...switches];
  return executablePath === undefined ? { args } : { args, executablePath };
}

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  globalTimeout: 30 * 60_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['line'],
    ['json', { outputFile: process.env['FANGYU_REPORT'] ?? '.cache/reports/e2e.json' }],
  ],
  use: {
    baseURL: address,
    // A trace films every test, which costs a computer that draws without a graphics card more than the test.
    trace: process.env['FANGYU_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    // A service worker would answer in place of the server, and hide requests from the tests that count them.
    serviceWorkers: 'block',
    launchOptions: launch(),
  },
  // `metadata.renderer` is what the tests expect to draw the map.
  projects: [
    {
      name: 'desktop',
      // Whatever draws WebGL here: the tests' device remembers that the engine was asked for.
      metadata: { renderer: 'maplibre' },
      // Everything is tested with the drawing that needs no engine; here, what the engine draws and
      // picks by itself. On a computer without a graphics card it takes three times as long.
      grep: /@engine/,
      use: desktop,
    },
    {
      name: 'twin',
      metadata: { renderer: 'svg' },
      // How the engine fails and recovers shows only where there is one.
      testIgnore: ['engine.spec.ts', 'automatic.spec.ts'],
      use: { ...desktop, launchOptions: launch(WITHOUT_WEBGL) },
    },
    {
      name: 'automatic',
      metadata: { renderer: 'svg' },
      testMatch: 'automatic.spec.ts',
      use: { ...desktop, launchOptions: launch(WITHOUT_CARD) },
    },
  ],
  webServer: {
    command: `node scripts/serve.mjs --port ${String(port)}`,
    url: address,
    reuseExistingServer: process.env['FANGYU_E2E_PORT'] === undefined && !process.env['CI'],
    stdout: 'ignore',
    timeout: 20_000,
  },
});
