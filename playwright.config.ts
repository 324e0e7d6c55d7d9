import { chromium, defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './scripts/lib/chromium.mjs';

const port = Number(process.env['FANGYU_E2E_PORT'] ?? 4199);
const address = `http://127.0.0.1:${String(port)}/`;
const executablePath = findChromium(() => chromium.executablePath());

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  globalTimeout: 15 * 60_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['line'],
    ['json', { outputFile: process.env['FANGYU_REPORT'] ?? '.cache/reports/e2e.json' }],
  ],
  use: {
    baseURL: address,
    trace: 'retain-on-failure',
    // A service worker would answer in place of the server, and hide requests from the tests that count them.
    serviceWorkers: 'block',
    launchOptions: {
      args: chromiumArguments(),
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  projects: [{ name: 'desktop', use: { viewport: { width: 1440, height: 900 } } }],
  webServer: {
    command: `node scripts/serve.mjs --port ${String(port)}`,
    url: address,
    reuseExistingServer: process.env['FANGYU_E2E_PORT'] === undefined && !process.env['CI'],
    stdout: 'ignore',
    timeout: 20_000,
  },
});
