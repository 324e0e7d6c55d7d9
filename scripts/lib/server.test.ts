import { expect, test } from 'vitest';
import { cacheControl } from './server.mjs';

test('cacheControl lets files with a hash be cached forever', () => {
  expect(cacheControl('/assets/index-BW6jx1N0.js')).toBe('public, max-age=31536000, immutable');
});

test.each(['/', '/index.html', '/data/regions.json'])(
  'cacheControl makes the browser validate %s',
  (pathname) => {
    expect(cacheControl(pathname)).toBe('no-cache');
  },
);
