import { type RefObject, useEffect, useRef } from 'react';

const FOCUSABLE = 'button:enabled, input:enabled:not([hidden]), select:enabled, summary, a[href]';

/** Focuses the first element inside that can have the focus, if no other element has it. */
export function takeLostFocus(inside: Element | null): void {
  const focused = document.activeElement;
  if (focused && focused !== document.body && focused.nodeName !== 'DIALOG') return;
  inside?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}

/**
 * When the focused element has disappeared with a step of a dialog, the next step takes the focus: otherwise the
 * keyboard would start again at the top of the page.
 */
export function useKeptFocus<Inside extends Element>(step: string): RefObject<Inside | null> {
  const inside = useRef<Inside>(null);
  const shown = useRef(step);
  useEffect(() => {
    // A dialog that opens has its own first focus.
    if (shown.current === step) return;
    shown.current = step;
    takeLostFocus(inside.current);
  }, [step]);
  return inside;
}
