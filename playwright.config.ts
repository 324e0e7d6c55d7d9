import { chromium, defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './scripts/lib/chromium.mjs';

const port = Number(process.env['FANGYU_E2E_PORT'] ?? 4199);
const address = `http://127.0.0.1:${String(port)}/`;
const executablePath = findChromium(() => chromium.executablePath());
const desktop = { viewport: { width: 1440, height: 900 } };
/** Chromium as on a computer without WebGL: neither by graphics card nor by software. */
const WITHOUT_WEBGL = ['--disable-gpu', '--disable-software-rasterizer'];
/** Chromium as on a computer without a graphics card: the processor draws WebGL, slowly. */
const WITHOUT_CARD = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Launch options of a Chromium with additional switches. */
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
  // Three times as long as on two idle cores.
  globalTimeout: 50 * 60_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['line'],
    ['json', { outputFile: process.env['FANGYU_REPORT'] ?? '.cache/reports/e2e.json' }],
  ],
  use: {
    baseURL: address,
    // A trace records every test, which takes longer than the test on a computer without a graphics card.
    trace: process.env['FANGYU_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    // A service worker would answer instead of the server and hide requests from the tests that count them.
    serviceWorkers: 'block',
    launchOptions: launch(),
  },
  // `metadata.renderer` is the renderer that the tests expect.
  projects: [
    {
      name: 'engine',
      // The stored preferences of the tests request the engine, with hardware or software WebGL.
      metadata: { renderer: 'maplibre' },
      // All features are tested with SVG. This project tests only what depends on the engine, because it
      // takes three times as long on a computer without a graphics card.
      grep: /@engine/,
      use: desktop,
    },
    {
      name: 'svg',
      metadata: { renderer: 'svg' },
      // Failures of the engine can be tested only where there is one.
      testIgnore: ['engine.spec.ts', 'automatic.spec.ts', 'onefile*.spec.ts'],
      use: { ...desktop, launchOptions: launch(WITHOUT_WEBGL) },
    },
    {
      name: 'automatic',
      metadata: { renderer: 'svg' },
      testMatch: ['automatic.spec.ts', 'onefile-engine.spec.ts'],
      use: { ...desktop, launchOptions: launch(WITHOUT_CARD) },
    },
    {
      name: 'onefile',
      // Opened as a file, without the server.
      metadata: { renderer: 'svg' },
      testMatch: 'onefile.spec.ts',
      use: { ...desktop, launchOptions: launch(WITHOUT_WEBGL) },
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
