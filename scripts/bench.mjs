import { requireNode } from './lib/node-version.mjs';

requireNode();
const { setUpOrExit } = await import('./lib/setup.mjs');
await setUpOrExit({ until: 'app' });
const { ensureChromium } = await import('./lib/ensure-chromium.mjs');
const { run } = await import('./lib/run.mjs');
try {
  const chromium = await ensureChromium();
  const args = process.argv.slice(2).map((arg) => JSON.stringify(arg));
  const { code } = await run(`tsx bench/main.ts ${args.join(' ')}`, {
    env: { FANGYU_CHROMIUM: chromium },
    show: true,
  });
  process.exit(code);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
