/* Where the files beside the page come from. The one-file edition replaces this module when it is built. */

/** Fetches a file. `path` is relative to the page or a full address; rejects like `fetch`. */
export function fetchServed(path: string, signal?: AbortSignal): Promise<Response> {
  return signal ? fetch(path, { signal }) : fetch(path);
}

/** The address of a picture beside the page, for `src`. */
export function servedPicture(path: string): string {
  return path;
}
