import { expect, test } from 'vitest';
import { cacheControl } from './server.mjs';

test('names with a hash are kept for good', () => {
  expect(cacheControl('/assets/index-BW6jx1N0.js')).toBe('public, max-age=31536000, immutable');
});

test.each(['/', '/index.html', '/data/regions.json'])('%s is asked for anew', (pathname) => {
  expect(cacheControl(pathname)).toBe('no-cache');
});
