/** The facts of the element that has the focus. */
export interface FocusedElement {
  /** Lower case. */
  readonly tag: string;
  /** Of an `input`. */
  readonly type: string;
  readonly role: string | null;
  readonly isEditable: boolean;
  /** Its content is larger than the element, and it scrolls. */
  readonly scrolls: boolean;
}

const NON_TEXT_INPUTS: readonly string[] = [
  ...['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file', 'image'],
];
const TEXT_ROLES: readonly string[] = ['textbox', 'searchbox', 'combobox', 'spinbutton'];
const MOVING_ROLES: readonly string[] = [
  ...['listbox', 'option', 'menu', 'menuitem', 'menuitemradio', 'menuitemcheckbox', 'radio'],
  ...['slider', 'tab', 'tree', 'treeitem', 'grid', 'gridcell', 'scrollbar'],
];
const PRESSED_ROLES: readonly string[] = ['button', 'checkbox', 'switch', ...MOVING_ROLES];

const UP_AND_DOWN: readonly string[] = ['ArrowUp', 'ArrowDown'];
const ARROWS: readonly string[] = [...UP_AND_DOWN, 'ArrowLeft', 'ArrowRight'];
const ENDS: readonly string[] = ['Home', 'End', 'PageUp', 'PageDown'];

/** Whether all characters that are typed belong to the element. */
export function takesText({ tag, type, role, isEditable }: FocusedElement): boolean {
  if (isEditable || ['textarea', 'select'].includes(tag)) return true;
  if (tag === 'input') return !NON_TEXT_INPUTS.includes(type);
  return role !== null && TEXT_ROLES.includes(role);
}

/**
 * Whether the element itself does something at a key, so that the key is no shortcut: it presses a button,
 * moves in a group or list, or scrolls. Text fields take every key.
 */
export function usesKey(element: FocusedElement, key: string): boolean {
  const { tag, type, role, scrolls } = element;
  if (takesText(element)) return true;
  const isInput = tag === 'input';
  const isPressed =
    ['button', 'summary'].includes(tag) ||
    isInput ||
    (role !== null && PRESSED_ROLES.includes(role));
  if (key === ' ') return isPressed || scrolls;
  if (key === 'Enter') return isPressed || ['a', 'area'].includes(tag);
  const isMoved =
    (isInput && ['radio', 'range'].includes(type)) ||
    (role !== null && MOVING_ROLES.includes(role));
  if (ARROWS.includes(key)) return isMoved || (scrolls && UP_AND_DOWN.includes(key));
  if (ENDS.includes(key)) return (isMoved && type !== 'radio') || scrolls;
  return false;
}
