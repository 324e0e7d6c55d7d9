import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** On which sides content is hidden. */
interface Overflow {
  readonly start: boolean;
  readonly end: boolean;
}

function measure(row: HTMLElement): Overflow {
  const hiddenRight = row.scrollWidth - row.clientWidth - row.scrollLeft;
  return { start: row.scrollLeft > 1, end: hiddenRight > 1 };
}

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

function reveal(row: HTMLElement, button: HTMLElement) {
  const left = button.offsetLeft - NEIGHBOUR_PX;
  const right = button.offsetLeft + button.offsetWidth + NEIGHBOUR_PX - row.clientWidth;
  if (left < row.scrollLeft) row.scrollTo({ left });
  else if (right > row.scrollLeft) row.scrollTo({ left: right });
}

/** Scrolls to the first pressed button, after the next layout: earlier would force a layout. */
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
