import { createServer, connect, type Server, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { HOST } from '../scripts/lib/server.mjs';
import type { Profile } from './profiles.ts';

/**
 * A slow line in front of a server. All connections share its bandwidth: every byte to the browser waits
 * in one queue and arrives a round trip later. A new connection costs one more round trip. Unlike the
 * throttling of the developer tools, it also slows the requests of workers.
 */
export interface Line {
  readonly port: number;
  readonly close: () => void;
}

/** A shared line: gives the time at which bytes sent now have passed it, in milliseconds on the caller's clock. */
export function createQueue(bytesPerMs: number): (now: number, bytes: number) => number {
  let freeAt = 0;
  return (now, bytes) => {
    freeAt = Math.max(now, freeAt) + bytes / bytesPerMs;
    return freeAt;
  };
}

/** Runs tasks in their order, each not before its time. */
function createTaskQueue(): (at: number, act: () => void) => void {
  let last: Promise<void> = Promise.resolve();
  return (at, act) => {
    last = last.then(() => setTimeout(Math.max(0, Math.ceil(at - performance.now())))).then(act);
  };
}

function pipeThroughLine(
  client: Socket,
  target: number,
  queue: ReturnType<typeof createQueue>,
  rtt: number,
) {
  const upstream = connect(target, HOST);
  const opened = performance.now() + rtt;
  const up = createTaskQueue();
  const down = createTaskQueue();
  client.on('data', (chunk: Buffer) => up(opened, () => upstream.write(chunk)));
  client.on('close', () => upstream.destroy());
  client.on('error', () => upstream.destroy());
  upstream.on('data', (chunk: Buffer) => {
    down(queue(performance.now(), chunk.length) + rtt, () => client.write(chunk));
  });
  upstream.on('close', () => down(queue(performance.now(), 0) + rtt, () => client.end()));
  upstream.on('error', () => client.destroy());
}

/** Opens a line to the server on port `target`; without a limit when `line` is null. */
export async function openLine(target: number, line: Profile['line']): Promise<Line> {
  if (!line) return { port: target, close: () => undefined };
  const queue = createQueue((line.megabitsPerSecond * 1e6) / 8 / 1000);
  const server: Server = createServer((client) =>
    pipeThroughLine(client, target, queue, line.latencyMs),
  );
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the line has no port');
  return { port: address.port, close: () => void server.close() };
}
