/* Replaces src/data/served.ts in the one-file edition. */
import { embeddedFile } from './files.ts';

/** Answers like a server from the files in the page. */
export function fetchServed(path: string, signal?: AbortSignal): Promise<Response> {
  return new Promise((resolve) => {
    signal?.throwIfAborted();
    const bytes = embeddedFile(path);
    resolve(bytes ? new Response(bytes) : new Response(null, { status: 404 }));
  });
}

/** A vector picture of the page as a `data:` address. */
export function servedPicture(path: string): string {
  const bytes = embeddedFile(path);
  if (!bytes) return '';
  return `data:image/svg+xml,${encodeURIComponent(new TextDecoder().decode(bytes))}`;
}
