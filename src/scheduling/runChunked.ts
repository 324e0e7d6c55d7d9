import { yieldToMain } from './yieldToMain.ts';

/** It can pause after every step. */
export type ChunkedTask<Result = void> = Generator<unknown, Result, void>;

/** Milliseconds. */
const MAX_CHUNK_MS = 8;

/** Yields to the main thread before each chunk. */
export async function runChunked<Result>(task: ChunkedTask<Result>): Promise<Result> {
  for (;;) {
    await yieldToMain();
    const startedAt = performance.now();
    do {
      const { done, value } = task.next();
      if (done === true) return value;
    } while (performance.now() - startedAt < MAX_CHUNK_MS);
  }
}

/** Without a pause. */
export function runSync<Result>(task: ChunkedTask<Result>): Result {
  for (;;) {
    const { done, value } = task.next();
    if (done === true) return value;
  }
}
