import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { chromium } from 'playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { chromiumArguments, findChromium } from './scripts/lib/chromium.mjs';

const browserTests = '**/*.browser.test.{ts,tsx}';
export default defineConfig({
  plugins: [react()],
  // In Node, the package reads files in another way than in the browser.
  resolve: { alias: [{ find: /^mammoth$/u, replacement: 'mammoth/mammoth.browser.js' }] },
  test: {
    // The timeout allows for a busy machine with two cores and still finds a test that hangs.
    testTimeout: 30_000,
    // The default of Vitest leaves one of two cores idle.
    maxWorkers: Math.min(4, availableParallelism()),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Pure logic keeps no state between files, so modules need not be loaded again for each.
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
        // If Vite found a package during a test, it would bundle again and reload the page.
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
          // Software rendering uses every core, so maps in parallel would only wait for each other.
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
