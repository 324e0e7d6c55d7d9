import { describe, expect, test } from 'vitest';
import { listenFrom, readPort } from './port.mjs';

/** A machine on which these ports are taken. */
const listenWith = (taken: readonly number[]) => (port: number) =>
  taken.includes(port)
    ? Promise.reject(Object.assign(new Error('taken'), { code: 'EADDRINUSE' }))
    : Promise.resolve(`server ${String(port)}`);

describe('readPort', () => {
  test.each([
    [undefined, 4173],
    ['', 4173],
    ['8080', 8080],
  ])('reads %s', (text, port) => {
    expect(readPort(text, 4173)).toBe(port);
  });

  test.each(['http', '0', '65536', '80.5', '-1', '1e3', ' 80'])('refuses "%s"', (text) => {
    expect(() => readPort(text, 4173)).toThrow(
      `"${text}" is no port; give a whole number from 1 to 65535.`,
    );
  });
});

describe('listenFrom', () => {
  test('uses the requested port when it is free', async () => {
    await expect(listenFrom(4173, listenWith([]))).resolves.toEqual({
      port: 4173,
      listening: 'server 4173',
    });
  });

  test('uses the next free port otherwise', async () => {
    const { port } = await listenFrom(4173, listenWith([4173, 4174]));
    expect(port).toBe(4175);
  });

  test('throws when no port is free up to the last one', async () => {
    await expect(listenFrom(65534, listenWith([65534, 65535]))).rejects.toThrow(
      'The ports 65534 to 65535 are all taken; give a free one with PORT=….',
    );
  });

  test('does not take another error for a taken port', async () => {
    const refuse = () => Promise.reject(Object.assign(new Error('not yours'), { code: 'EACCES' }));
    await expect(listenFrom(80, refuse)).rejects.toThrow('not yours');
  });
});
