import { createServer } from 'node:http';
import { get } from 'node:http';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createQueue, openLine } from './line.ts';

it('createQueue delays bytes that are sent together one after the other', () => {
  const queue = createQueue(100);
  expect(queue(0, 1000)).toBe(10);
  expect(queue(0, 500)).toBe(15);
  expect(queue(50, 100)).toBe(51);
});

it('createQueue never exceeds the bandwidth of the line', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1000), fc.nat(100_000)), { minLength: 1 }), (sendings) => {
      const queue = createQueue(200);
      const sorted = [...sendings].sort(([a], [b]) => a - b);
      const ends = sorted.map(([at, bytes]) => queue(at, bytes));
      const [start] = sorted[0] ?? [0];
      const sum = sorted.reduce((total, [, bytes]) => total + bytes, 0);
      expect((ends.at(-1) ?? 0) - start).toBeGreaterThanOrEqual(sum / 200 - 1e-6);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
    }),
  );
});

it('openLine passes on all bytes, none before its time', async () => {
  const body = 'x'.repeat(50_000);
  const server = createServer((_, response) => response.end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  // 8 Mbps are a thousand bytes a millisecond: 50 ms, after a round trip to connect and one to ask.
  const line = await openLine(address.port, { megabitsPerSecond: 8, latencyMs: 30 });
  const began = performance.now();
  const got = await new Promise<string>((resolve, reject) => {
    get({ host: '127.0.0.1', port: line.port, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve(text));
    }).on('error', reject);
  });
  expect(got).toBe(body);
  expect(performance.now() - began).toBeGreaterThanOrEqual(105);
  line.close();
  server.close();
});
