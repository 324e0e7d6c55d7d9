import { requireNode } from './lib/node-version.mjs';

requireNode();
const { test } = await import('./lib/test.mjs');
process.exitCode = await test(process.argv.slice(2));
