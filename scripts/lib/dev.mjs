import path from 'node:path';
import { ROOT } from './root.mjs';
import { setUp, setUpOrExit } from './setup.mjs';

/** Folders whose files people edit and from which `public/data/` is built. */
const SOURCES = ['content', path.join('geo', 'tables')].map((folder) => path.join(ROOT, folder));

/** Sets up all but the app, then serves it from its source and reloads what is edited. */
export async function dev() {
  await setUpOrExit({ until: 'content' });
  const { createServer } = await import('vite');
  const server = await createServer({ root: ROOT });
  await server.listen();
  server.printUrls();

  let building = Promise.resolve();
  const rebuild = async () => {
    const result = await setUp({ until: 'content' });
    if (result.ok) server.ws.send({ type: 'full-reload' });
  };
  server.watcher.add(SOURCES);
  // Files and folders that are added, changed or deleted.
  server.watcher.on('all', (_event, file) => {
    // One after the other: what was edited meanwhile is found by the next look.
    if (SOURCES.some((folder) => file.startsWith(folder + path.sep)))
      building = building.then(rebuild);
  });
}
