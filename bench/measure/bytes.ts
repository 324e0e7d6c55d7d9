import type { CDPSession } from 'playwright';
import type { Delivery } from '../results.ts';

/** Counts what arrives over the line, headers included and compressed as sent, file by file; 0 for what was only asked for. */
export async function countBytes(cdp: CDPSession): Promise<() => readonly Delivery[]> {
  const paths = new Map<string, string>();
  const bytes = new Map<string, number>();
  const add = (id: string, count: number): void => {
    bytes.set(id, (bytes.get(id) ?? 0) + count);
  };
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (/^https?:/.test(request.url)) paths.set(requestId, new URL(request.url).pathname);
  });
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    add(requestId, response.encodedDataLength);
  });
  cdp.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    add(requestId, encodedDataLength);
  });
  // The final count includes what the pieces left out.
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, encodedDataLength);
  });
  await cdp.send('Network.enable');
  return () => [...paths].map(([id, path]) => ({ path, bytes: bytes.get(id) ?? 0 }));
}

/** Adds what workers asked for, which the page's own session does not see; the server knows all paths. */
export function withWorkers(
  seen: readonly Delivery[],
  sent: readonly Delivery[],
): readonly Delivery[] {
  const paths = new Set(seen.map(({ path }) => path));
  return [...seen, ...sent.filter(({ path }) => !paths.has(path))].filter(({ bytes }) => bytes > 0);
}
