/** How often the product's map has been drawn or changed: draw calls of WebGL, changes within the SVG. */
let drawn = 0;

/** Starts counting, before the page's own script runs. */
export function countDrawing(): void {
  const { prototype } = WebGL2RenderingContext;
  Object.defineProperty(prototype, 'drawElements', {
    value: new Proxy(Reflect.get(prototype, 'drawElements'), {
      apply: (draw, context, words): unknown => {
        drawn += 1;
        return Reflect.apply(draw, context, words);
      },
    }),
  });
}

/** Counts changes within the SVG map, too, from now on. */
export function watchSvg(): () => void {
  const svg = document.querySelector('[data-renderer] svg');
  const observer = new MutationObserver(() => {
    drawn += 1;
  });
  if (svg) observer.observe(svg, { subtree: true, childList: true, attributes: true });
  return () => observer.disconnect();
}

export function drawings(): number {
  return drawn;
}
