/** Number of times that the product's map was drawn or changed: draw calls of WebGL, changes within the SVG. */
let drawCount = 0;

/** Starts to count draw calls. It must run before the page's own script. */
export function startCountingDrawings(): void {
  const { prototype } = WebGL2RenderingContext;
  Object.defineProperty(prototype, 'drawElements', {
    value: new Proxy(Reflect.get(prototype, 'drawElements'), {
      apply: (draw, context, words): unknown => {
        drawCount += 1;
        return Reflect.apply(draw, context, words);
      },
    }),
  });
}

/** Counts changes within the SVG map as well, until the returned function is called. */
export function watchSvg(): () => void {
  const svg = document.querySelector('[data-renderer] svg');
  const observer = new MutationObserver(() => {
    drawCount += 1;
  });
  if (svg) observer.observe(svg, { subtree: true, childList: true, attributes: true });
  return () => observer.disconnect();
}

export function countDrawings(): number {
  return drawCount;
}
