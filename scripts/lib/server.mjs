import { createServer } from 'node:http';
import path from 'node:path';
import { ROOT } from './root.mjs';

export const HOST = '127.0.0.1';

/**
 * Serves the built app to this machine only.
 * @param {number} port
 * @returns {Promise<import('node:http').Server>} once it listens
 * @throws {NodeJS.ErrnoException} EADDRINUSE when the port is taken
 */
export async function serveApp(port) {
  const { default: sirv } = await import('sirv');
  const serveFile = sirv(path.join(ROOT, 'dist'), {
    // Files are looked up on every request, so a new build is served without a restart.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, pathname) {
      response.setHeader('Cache-Control', cacheControl(pathname));
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  const server = createServer((request, response) => {
    serveFile(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('There is no such file here.\n');
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, HOST, () => resolve(undefined));
  });
  return server;
}

/**
 * Files under `assets/` have a hash of their content in their name and never change. All others are validated on every request.
 * @param {string} pathname
 */
export function cacheControl(pathname) {
  return pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Ends the program cleanly on Ctrl-C or when asked to. @param {import('node:http').Server} server */
export function endOnSignal(server) {
  const end = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once('SIGINT', end).once('SIGTERM', end);
}
