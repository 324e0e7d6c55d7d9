/** Work that can be put down after every step. */
export type ChunkedTask<Made = void> = Generator<unknown, Made, void>;

/**
 * Lets the browser answer what came in meanwhile, between two pieces of work that nobody waits for.
 * Resolves in a task of its own.
 */
export function yieldToMain(): Promise<void> {
  return new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(null);
  });
}

/** How long a piece of work may keep the browser, milliseconds. */
const CHUNK_MS = 8;

/** Does `work`, and takes a {@link yieldToMain} before it and whenever it has kept the browser. Resolves to what was made. */
export async function runChunked<Made>(work: ChunkedTask<Made>): Promise<Made> {
  for (;;) {
    await yieldToMain();
    const began = performance.now();
    do {
      const { done, value } = work.next();
      if (done === true) return value;
    } while (performance.now() - began < CHUNK_MS);
  }
}

/** Does `work` without a pause, for whoever cannot wait. */
export function runSync<Made>(work: ChunkedTask<Made>): Made {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
