import { listenFrom, readPort } from './port.mjs';
import { endOnSignal, HOST, serveApp } from './server.mjs';
import { setUpOrExit } from './setup.mjs';

/** Sets everything up, serves the production build and prints its address. */
export async function start() {
  try {
    const requestedPort = readPort(process.env['PORT'], 4173);
    await setUpOrExit({ until: 'app' });
    const { port, listening } = await listenFrom(requestedPort, serveApp);
    endOnSignal(listening);
    if (port !== requestedPort) console.log(`Port ${requestedPort} is taken, so this is ${port}.`);
    console.log(`Fangyu · 方舆 is open at http://${HOST}:${port}/`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
