import { parseArgs } from 'node:util';
import { readPort } from './lib/port.mjs';
import { endOnSignal, HOST, serveApp } from './lib/server.mjs';

// A plain server for the end-to-end tests: no set-up, and exactly the port it was given.
const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = readPort(values.port, 4199);
endOnSignal(await serveApp(port));
console.log(`http://${HOST}:${port}/`);
