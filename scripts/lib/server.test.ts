import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { cacheControl, HOST, serveApp } from './server.mjs';

test('cacheControl lets files with a hash be cached forever', () => {
  expect(cacheControl('/assets/index-BW6jx1N0.js')).toBe('public, max-age=31536000, immutable');
});

test.each(['/', '/index.html', '/data/regions.json'])(
  'cacheControl makes the browser validate %s',
  (pathname) => {
    expect(cacheControl(pathname)).toBe('no-cache');
  },
);

test('loading the server needs no installed package', () => {
  const source = readFileSync(path.join(import.meta.dirname, 'server.mjs'), 'utf8');
  const imported = [...source.matchAll(/^import .* from '([^']+)';$/gmu)].map(([, name]) => name);
  expect(imported.length).toBeGreaterThan(3);
  expect(imported.filter((name) => !/^(?:node:|\.)/u.test(name ?? ''))).toEqual([]);
});

describe('the server', () => {
  const PAGE = '<!doctype html><title>Page</title>';
  const TEXT = '0123456789abcdefghij';
  const folder = mkdtempSync(path.join(tmpdir(), 'fangyu-server-'));
  const root = path.join(folder, 'dist');
  let server: Awaited<ReturnType<typeof serveApp>>;
  const port = (): number => (server.address() as AddressInfo).port;

  beforeAll(async () => {
    mkdirSync(path.join(root, 'assets'), { recursive: true });
    mkdirSync(path.join(root, 'empty'));
    writeFileSync(path.join(root, 'index.html'), PAGE);
    writeFileSync(path.join(root, 'text.txt'), TEXT);
    writeFileSync(path.join(root, 'text.txt.gz'), 'not really compressed');
    writeFileSync(path.join(root, '.secret'), 'secret');
    writeFileSync(path.join(folder, 'outside.txt'), 'secret');
    symlinkSync(path.join(folder, 'outside.txt'), path.join(root, 'link.txt'));
    symlinkSync(folder, path.join(root, 'linked'));
    for (const name of ['page.html', 'other.htm', 'third.html.br'])
      symlinkSync(path.join(folder, 'outside.txt'), path.join(root, name));
    symlinkSync('loop', path.join(root, 'loop'));
    server = await serveApp(0, root);
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  });

  interface Answer {
    readonly status: number | undefined;
    readonly headers: IncomingMessage['headers'];
    readonly body: string;
  }

  const ask = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      const asked = request({ host: HOST, port: port(), path: url, method, headers }, (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => {
          body += chunk;
        });
        answer.on('end', () =>
          resolve({ status: answer.statusCode, headers: answer.headers, body }),
        );
      });
      asked.on('error', reject).end();
    });

  test('serves the page and its files with headers that forbid guessing types', async () => {
    const page = await ask('/');
    expect(page).toMatchObject({ status: 200, body: PAGE });
    expect(page.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    });
    expect(await ask('/text.txt')).toMatchObject({ status: 200, body: TEXT });
    expect(await ask('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test.each([
    ['bytes=0-0', 206, '0', 'bytes 0-0/20'],
    ['bytes=5-9', 206, '56789', 'bytes 5-9/20'],
    ['bytes=-3', 206, 'hij', 'bytes 17-19/20'],
    ['bytes=18-', 206, 'ij', 'bytes 18-19/20'],
    ['bytes=20-', 416, 'The file has only 20 bytes.\n', 'bytes */20'],
    ['bytes=5-1', 200, TEXT, undefined],
    ['bytes=abc', 200, TEXT, undefined],
    ['items=0-1', 200, TEXT, undefined],
    ['bytes=0-1,3-4', 200, TEXT, undefined],
  ])('answers the range %s with %i', async (range, status, body, part) => {
    const answer = await ask('/text.txt', { range });
    expect(answer).toMatchObject({ status, body });
    expect(answer.headers['content-range']).toBe(part);
    const head = await ask('/text.txt', { range }, 'HEAD');
    expect(head).toMatchObject({ status: 200, body: '' });
    // A part of the stored form would be useless: the whole file may be sent compressed.
    const compressed = await ask('/text.txt', { range, 'accept-encoding': 'gzip' });
    if (status !== 200) expect(compressed).toMatchObject({ status, body });
  });

  test.each([
    '/link.txt',
    '/linked/outside.txt',
    '/page',
    '/page.html',
    '/other',
    '/third',
    '/.secret',
    '/missing',
    '/empty',
    '/empty/',
  ])('has no file at %s', async (url) => {
    expect(await ask(url)).toMatchObject({ status: 404, body: 'There is no such file here.\n' });
  });

  test('refuses other hosts and methods', async () => {
    expect(await ask('/', { host: 'evil.example' })).toMatchObject({ status: 421 });
    for (const method of ['PUT', 'DELETE', 'POST'])
      expect(await ask('/', {}, method)).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD' },
      });
  });

  test.each([
    ['/text.txt/', 200],
    ['/text.txt/y', 404],
    ['/loop', 404],
    ['/assets/', 404],
    [`/${'a'.repeat(300)}`, 404],
    [`/${'é'.repeat(200)}`, 404],
  ])('survives the path %s, with and without a range', async (url, status) => {
    const address = encodeURI(url);
    expect(await ask(address)).toMatchObject({ status });
    expect(await ask(address, { range: 'bytes=0-1' })).toMatchObject({ status });
    expect(await ask('/')).toMatchObject({ status: 200 });
  });

  // Other systems do not list the open files of a process.
  test.runIf(process.platform === 'linux')('closes the file of a client that leaves', async () => {
    const big = path.join(root, 'big.txt');
    writeFileSync(big, 'x'.repeat(20_000_000));
    const openFiles = () =>
      readdirSync('/proc/self/fd').filter((descriptor) => {
        try {
          return readlinkSync(`/proc/self/fd/${descriptor}`) === big;
        } catch {
          return false;
        }
      }).length;
    for (const range of ['', 'Range: bytes=1-\r\n'])
      for (let at = 0; at < 10; at += 1)
        await new Promise<void>((resolve) => {
          const socket = connect(port(), HOST, () =>
            socket.write(`GET /big.txt HTTP/1.1\r\nHost: 127.0.0.1\r\n${range}\r\n`),
          );
          socket.once('data', () => socket.destroy()).on('close', () => resolve());
        });
    await vi.waitFor(() => expect(openFiles()).toBe(0));
  });

  test('survives a file that disappears while it is served', async () => {
    const file = path.join(root, 'assets', 'gone.txt');
    for (let turn = 0; turn < 20; turn += 1) {
      writeFileSync(file, 'x'.repeat(300_000));
      const asked = [ask('/assets/gone.txt'), ask('/assets/gone.txt', { range: 'bytes=1-' })];
      rmSync(file);
      await Promise.allSettled(asked);
    }
    expect(await ask('/')).toMatchObject({ status: 200 });
  });

  test('survives 400 half-open requests', async () => {
    const sockets: Socket[] = [];
    for (let at = 0; at < 400; at += 1) {
      const socket = connect(port(), HOST);
      socket.on('error', () => undefined);
      socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Part: ');
      sockets.push(socket);
    }
    expect(await ask('/')).toMatchObject({ status: 200, body: PAGE });
    for (const socket of sockets) socket.destroy();
  });

  test('survives 5,000 malformed requests', async () => {
    const word = fc.oneof(
      fc.string({ maxLength: 30, unit: 'binary' }),
      fc.constantFrom('GET', 'get', 'PUT', 'CONNECT', 'OPTIONS', 'TRACE', 'G\0T', ''),
    );
    const target = fc.oneof(
      fc.constantFrom('/', '//', '/text.txt', '/%', '/%00', '/..%2f', '*', 'http://evil/', '/\\'),
      fc.string({ maxLength: 60, unit: 'binary' }),
    );
    const header = fc.oneof(
      fc
        .constantFrom('bytes=5-1', 'bytes=abc', 'items=0-1', 'bytes=-', 'bytes=9999999999999999-')
        .map((range) => `Range: ${range}`),
      fc
        .tuple(fc.string({ maxLength: 20 }), fc.string({ maxLength: 300, unit: 'binary' }))
        .map(([name, value]) => `${name}: ${value}`),
      fc.constantFrom(
        'Host: 127.0.0.1',
        'Host: evil',
        'Content-Length: -1',
        'Content-Length: 5',
        'Transfer-Encoding: chunked',
        'Expect: 100-continue',
        'Connection: Upgrade\r\nUpgrade: websocket',
        'If-None-Match: "',
        `X: ${'a'.repeat(20_000)}`,
      ),
    );
    const malformed = fc
      .tuple(
        word,
        target,
        fc.array(header, { maxLength: 5 }),
        fc.constantFrom('', '\r\n', '\r\n\r\n'),
      )
      .map(([method, url, headers, end]) =>
        [`${method} ${url} HTTP/1.1`, ...headers].join('\r\n').concat(end),
      );
    const requests = fc.sample(malformed, { numRuns: 5000, seed: 20241129 });
    const send = (text: string) =>
      new Promise<void>((resolve) => {
        const socket = connect(port(), HOST, () => socket.end(text));
        socket.on('data', () => undefined);
        socket.on('error', () => undefined).on('close', () => resolve());
      });
    for (let at = 0; at < requests.length; at += 50)
      await Promise.all(requests.slice(at, at + 50).map(send));
    expect(await ask('/')).toMatchObject({ status: 200, body: PAGE });
    expect(await ask('/text.txt', { range: 'bytes=-10' })).toMatchObject({ body: 'abcdefghij' });
  });
});
