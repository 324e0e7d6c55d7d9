import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { chromium } from 'playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { chromiumArguments, findChromium } from './scripts/lib/chromium.mjs';

const browserTests = '**/*.browser.test.{ts,tsx}';
export default defineConfig({
  plugins: [react()],
  test: {
    // A busy machine with two cores is no failure; what hangs is still found.
    testTimeout: 30_000,
    // By itself Vitest leaves one of two cores idle.
    maxWorkers: Math.min(4, availableParallelism()),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Pure logic keeps nothing from one file to the next, and need not be loaded anew for each.
          isolate: false,
          include: ['{src,geo,content,scripts,bench}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, browserTests],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          exclude: [...configDefaults.exclude, browserTests],
          setupFiles: ['tests/setup-components.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          environment: 'node',
          include: ['tests/contract/**/*.test.ts'],
          exclude: [...configDefaults.exclude, browserTests],
        },
      },
      {
        extends: true,
        // Found while a test runs, a package would make Vite bundle anew and reload the page under it.
        optimizeDeps: {
          include: [
            'd3-geo',
            'd3-scale',
            'maplibre-gl',
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'topojson-client',
            'zod/mini',
            'zustand',
            'zustand/vanilla',
            'vitest-browser-react',
          ],
        },
        test: {
          name: 'browser',
          include: [`{src,tests}/${browserTests}`],
          testTimeout: 90_000,
          expect: { poll: { timeout: 20_000 } },
          // Drawing by software takes every core; side by side, maps only wait for each other.
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

function launchOptions() {
  const executablePath = findChromium(() => chromium.executablePath());
  const args = chromiumArguments();
  return executablePath === undefined ? { args } : { args, executablePath };
}
