/**
 * Looks once a frame whether `holds`, and answers the time when the first frame in which it does has
 * been painted: a message posted within a frame is heard after that frame's style, layout and paint.
 */
export function whenPainted(holds: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!holds()) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}
