/** The map's Tab stop takes the focus. */
export function focusMap(): void {
  document.querySelector<HTMLElement>('[data-map-focus]')?.focus({ preventScroll: true });
}

/** The panel's heading takes the focus, when what was selected just now has arrived there. */
export function focusPanel(): void {
  requestAnimationFrame(() => {
    const panel = document.getElementById('panel');
    (panel?.querySelector('h2') ?? panel)?.focus();
  });
}
