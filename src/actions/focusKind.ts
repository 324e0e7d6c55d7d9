import type { FocusKind } from './shortcuts.ts';

const NON_TEXT_INPUTS: readonly string[] = [
  'checkbox',
  'radio',
  'button',
  'submit',
  'reset',
  'range',
];

/** An element with `data-takes-letters` handles letters itself. */
export function focusKindOf(target: EventTarget | null): FocusKind {
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  // Checked before text fields: the hidden field of the map takes letters, but leaves other characters to shortcuts.
  if (target.closest('[data-takes-letters]')) return 'jumping';
  const isTyping =
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !NON_TEXT_INPUTS.includes(target.type));
  return isTyping ? 'typing' : 'elsewhere';
}
