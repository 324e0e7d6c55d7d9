import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { usePanelNavigation } from './PanelNavigation.tsx';

/** Elements scrolled since the last heading. Reading every element's position would force a layout. */
const scrolled = new Set<Element>();

function recordScroll({ target }: Event): void {
  if (target instanceof Element) scrolled.add(target);
}

function scrollToStart(element: HTMLElement) {
  for (const outer of scrolled) if (outer.contains(element)) outer.scrollTop = 0;
  scrolled.clear();
}

interface PanelHeadingProps {
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Takes the focus when a link in the panel opened it, not when the map did. */
export function PanelHeading({ className, children }: PanelHeadingProps) {
  const { heading, consumeArrival } = usePanelNavigation();
  useLayoutEffect(() => {
    const element = heading.current;
    if (!element) return;
    scrollToStart(element);
    if (consumeArrival()) element.focus({ preventScroll: true });
  }, [heading, consumeArrival]);
  useEffect(() => {
    const options = { capture: true, passive: true };
    document.addEventListener('scroll', recordScroll, options);
    return () => document.removeEventListener('scroll', recordScroll, options);
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h2>
  );
}
