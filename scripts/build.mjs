import { requireNode } from './lib/node-version.mjs';

requireNode();
const { setUpOrExit } = await import('./lib/setup.mjs');
await setUpOrExit({ until: 'app', again: 'app' });
console.log('The app is built in dist/.');
