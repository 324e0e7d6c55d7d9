/** The map's Tab stop takes the focus. */
export function focusMap(): void {
  document.querySelector<HTMLElement>('[data-map-focus]')?.focus({ preventScroll: true });
}

/** Whether the focus is on nothing that takes keys: on the page, or on its main part, which only keeps it for the list. */
export function isOnNothing(element: Element | null): boolean {
  return element === null || element === document.body || element.tagName === 'MAIN';
}

/** The map takes the focus or, where the list stands in its place, the list's current row. */
export function focusMain(): void {
  const row = ['[data-row][aria-current="true"]', '[data-row]']
    .map((rows) => document.querySelector<HTMLElement>(`main ${rows}`))
    .find((found) => found !== null);
  if (row) row.focus();
  else focusMap();
}

/** The filters take the focus: the next Tab goes to the first of them. */
export function focusFilters(): void {
  document.getElementById('filters')?.focus();
}

/** The panel's heading takes the focus, when what was selected just now has arrived there. */
export function focusPanel(): void {
  requestAnimationFrame(() => {
    const panel = document.getElementById('panel');
    (panel?.querySelector('h2') ?? panel)?.focus();
  });
}
