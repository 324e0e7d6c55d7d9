import { type FocusedElement, takesText, usesKey } from '../domain/keyboard/ownKeys.ts';
import { type KeyPress, pressedKeys } from '../domain/keyboard/pressedKeys.ts';
import type { FocusKind } from './shortcuts.ts';

function factsOf(element: HTMLElement): FocusedElement {
  const isTaller = element.scrollHeight > element.clientHeight;
  return {
    tag: element.localName,
    type: element instanceof HTMLInputElement ? element.type : '',
    role: element.getAttribute('role'),
    isEditable: element.isContentEditable,
    scrolls: isTaller && ['auto', 'scroll'].includes(getComputedStyle(element).overflowY),
  };
}

/** An element with `data-takes-letters="true"` handles letters itself; with `"false"` it takes no text. */
export function focusKindOf(target: EventTarget | null): FocusKind {
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  // Checked before text fields: the hidden field of the map takes letters, but leaves other characters to shortcuts.
  const map = target.closest<HTMLElement>('[data-takes-letters]');
  if (map) return map.dataset['takesLetters'] === 'true' ? 'jumping' : 'elsewhere';
  return takesText(factsOf(target)) ? 'typing' : 'elsewhere';
}

/** Whether the focused element itself does something at the key; the map leaves its keys to a show. */
export function isKeyOfFocus(target: EventTarget | null, press: KeyPress): boolean {
  if (!(target instanceof HTMLElement) || target.closest('[data-takes-letters]')) return false;
  const facts = factsOf(target);
  return [press.key, ...pressedKeys(press)].some((key) => usesKey(facts, key));
}
