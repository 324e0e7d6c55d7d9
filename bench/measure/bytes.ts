import type { CDPSession } from 'playwright';
import type { ReceivedFile } from '../results.ts';

/** Counts the bytes received per file, as sent over the line with headers. A file of which nothing has arrived has 0 bytes. */
export async function countBytes(cdp: CDPSession): Promise<() => readonly ReceivedFile[]> {
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
  // The final count is exact; the counts of the pieces are not.
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, encodedDataLength);
  });
  await cdp.send('Network.enable');
  return () => [...paths].map(([id, path]) => ({ path, bytes: bytes.get(id) ?? 0 }));
}

/** Adds the files that only workers requested: the session of the page does not report them, but the server does. */
export function withWorkers(
  byPage: readonly ReceivedFile[],
  byServer: readonly ReceivedFile[],
): readonly ReceivedFile[] {
  const paths = new Set(byPage.map(({ path }) => path));
  return [...byPage, ...byServer.filter(({ path }) => !paths.has(path))].filter(
    ({ bytes }) => bytes > 0,
  );
}
