import type { FocusKind } from './shortcuts.ts';

const NOT_TEXT: readonly string[] = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range'];

/** What keys do without us where the focus is. Whoever takes letters says so with `data-takes-letters`. */
export function focusKindOf(target: EventTarget | null): FocusKind {
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  // Before texts: the map's own field takes letters and leaves signs to the shortcuts.
  if (target.closest('[data-takes-letters]')) return 'jumping';
  const typing =
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !NOT_TEXT.includes(target.type));
  return typing ? 'typing' : 'elsewhere';
}
