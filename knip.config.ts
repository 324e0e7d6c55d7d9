import type { KnipConfig } from 'knip';

/**
 * Knip runs twice. The first run counts uses in tests. The second one (`--production`) ignores tests and so
 * finds what only tests use. It accepts an export that is used in its own file, because it may be exported
 * for a test. The first run accepts this only for types, which may be parts of an exported type.
 */
const isProductionRun = process.argv.includes('--production');

const config: KnipConfig = {
  entry: [
    'index.html!',
    // Bundled on its own and written into the page; see scripts/vite/.
    'src/app/boot/inlineScript.ts!',
    // Rendered when the app is built; see scripts/vite/.
    'src/app/boot/firstPanels.tsx!',
    // In place of other modules in the one-file edition; see scripts/onefile/.
    'src/embedded/{served,startApp}.ts!',
    'geo/{build,import}.ts!',
    'content/{build,schemaJson,variants}.ts!',
    'scripts/*.{mjs,ts}',
    'scripts/onefile/main.ts',
    // fangyu.mjs loads main.ts through tsx; the others are what it uses of the source.
    'scripts/cli/{main,draft,draftKnowledge,table,gazetteer,checkWorkbook,template}.ts!',
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
    'scripts/cli/*.ts!',
    'bench/**/*.ts',
    'tests/**/*.{ts,tsx}',
  ],
  ignoreExportsUsedInFile: isProductionRun || { interface: true, type: true },
};

export default config;
