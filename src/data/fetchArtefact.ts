import type * as z from 'zod/mini';

/** An artefact, or why it is not there: nothing answered, or what came is not what it should be. */
export type Fetched<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: 'unreachable' | 'damaged' };

/**
 * Loads one artefact of our own host and checks its form.
 * @param path relative to the page, as in ARTEFACTS
 * Never rejects: a missing or damaged file is a result like any other.
 */
export async function fetchArtefact<Value>(
  path: string,
  schema: z.ZodMiniType<Value>,
): Promise<Fetched<Value>> {
  let body: string;
  try {
    const response = await fetch(path);
    if (!response.ok) return { ok: false, problem: 'unreachable' };
    body = await response.text();
  } catch {
    return { ok: false, problem: 'unreachable' };
  }
  try {
    const json: unknown = JSON.parse(body);
    const parsed = schema.safeParse(json);
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, problem: 'damaged' };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}
