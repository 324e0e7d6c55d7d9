/**
 * Checks once per frame whether something has happened. Resolves with the time at which the first frame
 * after it was painted: a message posted within a frame arrives after its style, layout and paint.
 */
export function whenPaintedAfter(hasHappened: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (!hasHappened()) {
        requestAnimationFrame(check);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    };
    requestAnimationFrame(check);
  });
}
