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
