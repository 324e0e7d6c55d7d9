import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeOf, refusalOf } from './requests.mjs';

const get = { method: 'GET', url: '/', headers: { host: '127.0.0.1:4173' } };

describe('refusalOf', () => {
  test.each(['GET', 'HEAD'])('%s is answered', (method) => {
    expect(refusalOf({ ...get, method })).toBeNull();
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND', ''])(
    'the method %s is not allowed, and the answer names those that are',
    (method) => {
      expect(refusalOf({ ...get, method })).toMatchObject({
        status: 405,
        headers: { Allow: 'GET, HEAD' },
      });
    },
  );

  test.each(['127.0.0.1', '127.0.0.1:4173', 'localhost', 'LocalHost:80', '[::1]:4173', undefined])(
    'the host %s is this machine',
    (host) => {
      expect(refusalOf({ ...get, headers: { host } })).toBeNull();
    },
  );

  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example:4173',
    'evil.example:127',
    '127.0.0.1@evil.example',
    '',
  ])('the host %s is refused', (host) => {
    expect(refusalOf({ ...get, headers: { host } })).toMatchObject({ status: 421 });
  });

  test.each([
    '/%',
    '/%zz',
    '/%c3%28',
    '/%00',
    '/a%0d%0ab',
    '/..\\..',
    '/%5c..',
    'http://a/',
    '*',
    '',
  ])('the address %s is not valid', (url) => {
    expect(refusalOf({ ...get, url })).toMatchObject({ status: 400 });
  });

  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/a/..%2f..%2fb',
    '/.git/config',
    '/a/.env',
  ])('the address %s has no file here', (url) => {
    expect(refusalOf({ ...get, url })).toMatchObject({ status: 404 });
  });
});

describe('rangeOf', () => {
  test.each([
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=90-999', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-999', { start: 0, end: 99 }],
    ['Bytes= 1-2 ', { start: 1, end: 2 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-1', null],
    ['bytes=abc', null],
    ['bytes=-', null],
    ['bytes=1-x', null],
    ['bytes=0-1,5-6', null],
    ['items=0-1', null],
    ['0-1', null],
    ['', null],
    [undefined, null],
  ])('%s of 100 bytes is %j', (header, range) => {
    expect(rangeOf(header, 100)).toEqual(range);
  });

  test('a part is never empty and never beyond the file', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.nat(500),
        fc.constantFrom('a-b', 'a-', '-b'),
        (...given) => {
          const [a, b, size, form] = given;
          const header = `bytes=${form.replace('a', String(a)).replace('b', String(b))}`;
          const range = rangeOf(header, size);
          if (range === null || range === 'unsatisfiable') return;
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThan(size);
        },
      ),
    );
  });
});
