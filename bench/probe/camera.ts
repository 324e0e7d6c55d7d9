let lastMovedAt = 0;

/** Starts to record moves of the product's camera. It costs time, so it is used only where moves are measured. */
export function watchCamera(): void {
  const map = document.querySelector('[data-camera]');
  if (!map) throw new Error('the page has no map with a camera');
  new MutationObserver(() => {
    lastMovedAt = performance.now();
  }).observe(map, { attributeFilter: ['data-camera'] });
}

/** Time of the last move. */
export function cameraMovedAt(): number {
  return lastMovedAt;
}
