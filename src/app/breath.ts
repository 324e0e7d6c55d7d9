/**
 * Lets the browser answer what came in meanwhile, between two pieces of work that nobody waits for.
 * Resolves in a task of its own.
 */
export function breath(): Promise<void> {
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
const PIECE = 8;

/** Does `work` for each of `items`, and takes a {@link breath} whenever that has kept the browser. */
export async function inPieces<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < PIECE) continue;
    await breath();
    began = performance.now();
  }
}
