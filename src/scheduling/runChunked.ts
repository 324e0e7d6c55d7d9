import { yieldToMain } from './yieldToMain.ts';

/** Work that can pause after every step. */
export type ChunkedTask<Result = void> = Generator<unknown, Result, void>;

/** How long one chunk of work may block the main thread, milliseconds. */
const MAX_CHUNK_MS = 8;

/** Runs `task` in chunks and yields to the main thread before each of them. Resolves to the result. */
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

/** Runs `task` to its end without a pause. */
export function runSync<Result>(task: ChunkedTask<Result>): Result {
  for (;;) {
    const { done, value } = task.next();
    if (done === true) return value;
  }
}
