import { requireNode } from './lib/node-version.mjs';

requireNode();
const { dev } = await import('./lib/dev.mjs');
await dev();
