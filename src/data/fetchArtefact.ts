import type { ReadProblem, Reader } from './reader.ts';

export type FetchProblem = 'unreachable' | ReadProblem;

/** An artefact, or why there is none: the request failed, or the file has the wrong form. */
export type Fetched<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: FetchProblem };

/**
 * Fetches an artefact from our own host and checks its form. Never rejects: a missing or damaged file is a
 * result.
 * @param path relative to the page, as in ARTEFACTS
 * @param signal aborts the request, with the result `unreachable`
 */
export async function fetchArtefact<Value>(
  path: string,
  read: Reader<Value>,
  signal?: AbortSignal,
): Promise<Fetched<Value>> {
  let body: string;
  try {
    const response = await fetch(path, signal && { signal });
    if (!response.ok) return { ok: false, problem: 'unreachable' };
    body = await response.text();
  } catch {
    return { ok: false, problem: 'unreachable' };
  }
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return { ok: false, problem: 'damaged' };
  }
  return read(json);
}
