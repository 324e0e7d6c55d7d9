import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathOf, rangeOf, refusalOf } from './requests.mjs';
import { ROOT } from './root.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

export const HOST = '127.0.0.1';

/** Time for a client to send its headers, and its whole request, milliseconds. */
const TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 20_000 };
/** What sirv adds to a path: `/x` may be served from `x.html`, `x/index.html`, or a compressed form of them. */
const ENDINGS = ['', '.html', '.htm', '/index', '/index.html', '/index.htm'].flatMap((ending) =>
  ['', '.br', '.gz'].map((compressed) => ending + compressed),
);
const SAFE_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/**
 * Serves the built app to this machine only.
 * @param {number} port 0 for any free one
 * @param {string} [folder]
 * @returns {Promise<import('node:http').Server>} once it listens
 * @throws {NodeJS.ErrnoException} EADDRINUSE when the port is taken
 */
export async function serveApp(port, folder = path.join(ROOT, 'dist')) {
  // Not installed yet when `npm start` loads this file.
  const [{ default: sirv }, { lookup }] = await Promise.all([import('sirv'), import('mrmime')]);
  const serveFile = sirv(folder, {
    // Files are looked up on every request, so a new build is served without a restart.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, pathname) {
      response.setHeader('Cache-Control', cacheControl(pathname));
    },
  });
  /** @param {Request} request @param {Response} response */
  const answer = (request, response) => {
    const refusal = refusalOf(request);
    const pathname = pathOf(request.url ?? '') ?? '/';
    if (refusal) refuse(response, refusal);
    else if (!staysInside(folder, pathname)) refuseMissing(response);
    else if (!servePart(request, response, folder, pathname, lookup))
      serveFile(withoutRange(request), response, () => refuseMissing(response));
  };
  const server = createServer(TIMEOUTS, (request, response) => {
    for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value);
    response.on('pipe', (source) => {
      // A file may disappear during a build, after it was looked up.
      source.on('error', () => response.destroy());
      // A client that leaves must not keep the file open.
      response.on('close', () => /** @type {import('node:fs').ReadStream} */ (source).destroy());
    });
    try {
      answer(request, response);
    } catch {
      // The file system may refuse a path in more ways than can be listed.
      if (response.headersSent) response.destroy();
      else refuseMissing(response);
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, HOST, () => resolve(undefined));
  });
  return server;
}

/** @param {Response} response @param {import('./requests.mjs').Refusal} refusal */
function refuse(response, { status, sentence, headers = {} }) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${sentence}\n`);
}

/** @param {Response} response */
function refuseMissing(response) {
  refuse(response, { status: 404, sentence: 'There is no such file here.' });
}

/** @param {Request} request */
function withoutRange(request) {
  delete request.headers.range;
  return request;
}

/**
 * False for a symbolic link that leads out of the folder.
 * @param {string} folder @param {string} pathname
 */
function staysInside(folder, pathname) {
  const root = realpathSync(folder);
  return ENDINGS.every((ending) => {
    try {
      const real = realpathSync(path.join(folder, pathname + ending));
      return real === root || real.startsWith(root + path.sep);
    } catch {
      return true;
    }
  });
}

/** Null for a path that the file system does not have or refuses. @param {string} file */
function statsOf(file) {
  try {
    return statSync(file);
  } catch {
    return null;
  }
}

/**
 * Answers a request for a part of a file. Returns false where the whole file is to be served.
 * @param {Request} request @param {Response} response @param {string} folder @param {string} pathname
 * @param {(file: string) => string | undefined} lookup the type of a file by its name
 */
function servePart({ method, headers }, response, folder, pathname, lookup) {
  // A part of an older version must not be combined with this one.
  if (headers.range === undefined || headers['if-range'] !== undefined) return false;
  // RFC 9110, 14.2: only GET has ranges.
  if (method !== 'GET') return false;
  const file = path.join(folder, pathname);
  const stats = statsOf(file);
  if (!stats?.isFile()) return false;
  const { size } = stats;
  const range = rangeOf(headers.range, size);
  if (range === null) return false;
  if (range === 'unsatisfiable') {
    refuse(response, {
      status: 416,
      sentence: `The file has only ${size} bytes.`,
      headers: { 'Content-Range': `bytes */${size}` },
    });
    return true;
  }
  response.writeHead(206, {
    'Accept-Ranges': 'bytes',
    'Cache-Control': cacheControl(pathname),
    'Content-Length': range.end - range.start + 1,
    'Content-Range': `bytes ${range.start}-${range.end}/${size}`,
    'Content-Type': lookup(file) ?? 'application/octet-stream',
  });
  createReadStream(file, range).pipe(response);
  return true;
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
