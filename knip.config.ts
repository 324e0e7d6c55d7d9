import type { KnipConfig } from 'knip';

/**
 * Two runs: the first counts a test's use as a use; the second (`--production`) looks at the product
 * alone and so finds what only tests keep alive. There, an export that its own file uses is fine: it
 * is exported to be tested. An exported type that its own file uses describes a contract in parts.
 */
const productAlone = process.argv.includes('--production');

const config: KnipConfig = {
  entry: [
    'index.html!',
    // Bundled on its own and written into the page; see scripts/vite/.
    'src/app/boot/inline.ts!',
    // Rendered when the app is built; see scripts/vite/.
    'src/app/boot/firstPanels.tsx!',
    'geo/{build,import}.ts!',
    'content/{build,schemaJson}.ts!',
    'scripts/*.mjs',
    'bench/main.ts',
    'bench/peers/*/main.ts',
    'bench/probe/probe.ts',
    'tests/e2e/**/*.spec.ts',
    '**/*.test.{ts,tsx}',
  ],
  project: [
    'src/**/*.{ts,tsx}!',
    'geo/**/*.ts!',
    'content/**/*.ts!',
    '!**/*.test.{ts,tsx}!',
    '!**/{fixtures/**,*.fixture.ts}!',
    'scripts/**/*.{mjs,ts}',
    'bench/**/*.ts',
    'tests/**/*.{ts,tsx}',
  ],
  ignoreExportsUsedInFile: productAlone || { interface: true, type: true },
};

export default config;
