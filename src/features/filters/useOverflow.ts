import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** On which sides of a scrolling row content is hidden. */
interface Overflow {
  readonly start: boolean;
  readonly end: boolean;
}

function measure(row: HTMLElement): Overflow {
  const hiddenRight = row.scrollWidth - row.clientWidth - row.scrollLeft;
  return { start: row.scrollLeft > 1, end: hiddenRight > 1 };
}

/** Measures the overflow of a row that scrolls sideways, again whenever it scrolls or is resized. */
export function useOverflow(row: RefObject<HTMLElement | null>): Overflow {
  const [overflow, setOverflow] = useState<Overflow>({ start: false, end: false });
  useEffect(() => {
    const element = row.current;
    if (!element) return;
    const update = () =>
      setOverflow((previous) => {
        const next = measure(element);
        return previous.start === next.start && previous.end === next.end ? previous : next;
      });
    update();
    element.addEventListener('scroll', update, { passive: true });
    const observer = 'ResizeObserver' in window ? new ResizeObserver(update) : null;
    observer?.observe(element);
    return () => {
      element.removeEventListener('scroll', update);
      observer?.disconnect();
    };
  }, [row]);
  return overflow;
}

/** CSS pixels of the neighbouring chip that stay visible next to the revealed one. */
const NEIGHBOUR_PX = 48;

/** Scrolls `row` by the smallest distance that makes `button` visible. */
function reveal(row: HTMLElement, button: HTMLElement) {
  const left = button.offsetLeft - NEIGHBOUR_PX;
  const right = button.offsetLeft + button.offsetWidth + NEIGHBOUR_PX - row.clientWidth;
  if (left < row.scrollLeft) row.scrollTo({ left });
  else if (right > row.scrollLeft) row.scrollTo({ left: right });
}

/**
 * Scrolls the first pressed button of the row into view whenever `pressed` changes. Waits for the next
 * layout of the browser, because reading positions earlier would force a layout of the whole page.
 */
export function usePressedInView(row: RefObject<HTMLElement | null>, pressed: readonly string[]) {
  useEffect(() => {
    const element = row.current;
    const button = element?.querySelector<HTMLElement>('[aria-pressed="true"]');
    if (!element || !button || pressed.length === 0 || !('IntersectionObserver' in window)) return;
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      if (element.scrollWidth > element.clientWidth) reveal(element, button);
    });
    observer.observe(button);
    return () => observer.disconnect();
  }, [row, pressed]);
}
