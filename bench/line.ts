import { createServer, connect, type Server, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { HOST } from '../scripts/lib/server.mjs';
import type { Profile } from './profiles.ts';

/**
 * A slow line in front of a server: every byte downwards queues for the one line that all connections
 * share and arrives a round trip later; a new connection costs one round trip more. Unlike the
 * developer tools' throttling it also slows what workers ask for.
 */
export interface Line {
  readonly port: number;
  readonly close: () => void;
}

/** When bytes that are sent now will have left a line that is shared, milliseconds on the caller's clock. */
export function createQueue(bytesPerMs: number): (now: number, bytes: number) => number {
  let freeAt = 0;
  return (now, bytes) => {
    freeAt = Math.max(now, freeAt) + bytes / bytesPerMs;
    return freeAt;
  };
}

/** Does one thing after the other, none before its time: what was sent first arrives first. */
function inTurn(): (at: number, act: () => void) => void {
  let last: Promise<void> = Promise.resolve();
  return (at, act) => {
    last = last.then(() => setTimeout(Math.max(0, Math.ceil(at - performance.now())))).then(act);
  };
}

function join(client: Socket, target: number, queue: ReturnType<typeof createQueue>, rtt: number) {
  const upstream = connect(target, HOST);
  const opened = performance.now() + rtt;
  const up = inTurn();
  const down = inTurn();
  client.on('data', (chunk: Buffer) => up(opened, () => upstream.write(chunk)));
  client.on('close', () => upstream.destroy());
  client.on('error', () => upstream.destroy());
  upstream.on('data', (chunk: Buffer) => {
    down(queue(performance.now(), chunk.length) + rtt, () => client.write(chunk));
  });
  upstream.on('close', () => down(queue(performance.now(), 0) + rtt, () => client.end()));
  upstream.on('error', () => client.destroy());
}

/** Opens a line to the server on `target`, fast as the machine where `line` is null. */
export async function openLine(target: number, line: Profile['line']): Promise<Line> {
  if (!line) return { port: target, close: () => undefined };
  const queue = createQueue((line.megabitsPerSecond * 1e6) / 8 / 1000);
  const server: Server = createServer((client) => join(client, target, queue, line.latencyMs));
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the line has no port');
  return { port: address.port, close: () => void server.close() };
}
