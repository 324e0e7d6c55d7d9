import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** On which sides of a scrolling row there is more. */
export interface Overflow {
  readonly start: boolean;
  readonly end: boolean;
}

function measure(row: HTMLElement): Overflow {
  const rest = row.scrollWidth - row.clientWidth - row.scrollLeft;
  return { start: row.scrollLeft > 1, end: rest > 1 };
}

/** Watches a row that scrolls sideways. */
export function useOverflow(row: RefObject<HTMLElement | null>): Overflow {
  const [overflow, setOverflow] = useState<Overflow>({ start: false, end: false });
  useEffect(() => {
    const element = row.current;
    if (!element) return;
    const update = () =>
      setOverflow((known) => {
        const now = measure(element);
        return known.start === now.start && known.end === now.end ? known : now;
      });
    update();
    element.addEventListener('scroll', update, { passive: true });
    const watcher = 'ResizeObserver' in window ? new ResizeObserver(update) : null;
    watcher?.observe(element);
    return () => {
      element.removeEventListener('scroll', update);
      watcher?.disconnect();
    };
  }, [row]);
  return overflow;
}

/** CSS pixels of the neighbour that stay visible beside a button scrolled to. */
const PEEK = 48;

/** Scrolls `button` into the view of `row`, as far as it must. */
function reveal(row: HTMLElement, button: HTMLElement) {
  const left = button.offsetLeft - PEEK;
  const right = button.offsetLeft + button.offsetWidth + PEEK - row.clientWidth;
  if (left < row.scrollLeft) row.scrollTo({ left });
  else if (right > row.scrollLeft) row.scrollTo({ left: right });
}

/**
 * Scrolls the first pressed button of the row into view whenever `pressed` changes. It looks after the
 * browser has laid the page out: asked before, the browser would do so at once, for the whole page.
 */
export function usePressedInView(row: RefObject<HTMLElement | null>, pressed: readonly string[]) {
  useEffect(() => {
    const element = row.current;
    const button = element?.querySelector<HTMLElement>('[aria-pressed="true"]');
    if (!element || !button || pressed.length === 0 || !('IntersectionObserver' in window)) return;
    const watcher = new IntersectionObserver(() => {
      watcher.disconnect();
      if (element.scrollWidth > element.clientWidth) reveal(element, button);
    });
    watcher.observe(button);
    return () => watcher.disconnect();
  }, [row, pressed]);
}
