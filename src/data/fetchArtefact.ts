import type { ReadProblem, Reader } from './reader.ts';
import { fetchServed } from './served.ts';

export type FetchProblem = 'unreachable' | ReadProblem;

export type Fetched<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: FetchProblem };

/** Never rejects. `path` is relative to the page; an aborted request is `unreachable`. */
export async function fetchArtefact<Value>(
  path: string,
  read: Reader<Value>,
  signal?: AbortSignal,
): Promise<Fetched<Value>> {
  let body: string;
  try {
    const response = await fetchServed(path, signal);
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
