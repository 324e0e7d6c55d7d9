let moved = 0;

/** From now on notes when the product's map tells another camera; only where that is measured, for it is work. */
export function watchCamera(): void {
  const map = document.querySelector('[data-camera]');
  if (!map) throw new Error('there is no map whose camera could be watched');
  new MutationObserver(() => {
    moved = performance.now();
  }).observe(map, { attributeFilter: ['data-camera'] });
}

/** When it last did. */
export function cameraMoved(): number {
  return moved;
}
