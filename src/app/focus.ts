export function focusMap(): void {
  const field = document.querySelector<HTMLElement>('[data-map-focus]');
  // A map that has the focus from a click takes it again, now by keyboard.
  if (field?.dataset['takesLetters'] === 'false') field.blur();
  field?.focus({ preventScroll: true });
}

/** Whether the focus is on an element that handles no keys: the page, or its main part. */
export function isOnNothing(element: Element | null): boolean {
  return element === null || element === document.body || element.tagName === 'MAIN';
}

/** Moves the focus to the map or, where the list covers it, to the list's current row. */
export function focusMain(): void {
  const row = ['[data-row][aria-current="true"]', '[data-row]']
    .map((rows) => document.querySelector<HTMLElement>(`main ${rows}`))
    .find((found) => found !== null);
  if (row) row.focus();
  else focusMap();
}

export function focusFilters(): void {
  document.getElementById('filters')?.focus();
}

/** Moves the focus to the heading of the panel, once the panel of a new selection has rendered. */
export function focusPanel(): void {
  requestAnimationFrame(() => {
    const panel = document.getElementById('panel');
    (panel?.querySelector('h2') ?? panel)?.focus();
  });
}
