function mapField(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-map-focus]');
}

/** Moves the focus to the map; without the Tab key, letters stay shortcuts there. */
export function focusMap(): void {
  mapField()?.focus({ preventScroll: true });
}

/** Moves the focus to a place of the map, as the Tab key: letters name places there. */
export function enterMap(): void {
  const field = mapField();
  if (!field) return;
  field.dataset['entered'] = 'true';
  // A map that has the focus from a click takes it again, now by keyboard.
  if (field.dataset['takesLetters'] === 'false') field.blur();
  field.focus({ preventScroll: true });
  delete field.dataset['entered'];
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
    // A chart and a comparison come before the content and have headings of their own.
    const heading = ['[data-panel-content] h2', 'h2[tabindex]']
      .map((query) => panel?.querySelector<HTMLElement>(query))
      .find((found) => found);
    (heading ?? panel)?.focus();
  });
}
