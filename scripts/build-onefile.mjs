import { requireNode } from './lib/node-version.mjs';

requireNode();
const { setUpOrExit } = await import('./lib/setup.mjs');
await setUpOrExit({ until: 'onefile', again: 'onefile', show: true });
console.log('The one-file edition is dist-onefile/fangyu.html.');
