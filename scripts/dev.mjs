import { requireNode } from './lib/node-version.mjs';

requireNode();
const { setUpOrExit } = await import('./lib/setup.mjs');
await setUpOrExit({ until: 'content' });
const { createServer } = await import('vite');
const server = await createServer();
await server.listen();
server.printUrls();
