import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { usePanelNavigation } from './PanelNavigation.tsx';

/** What has been scrolled since the last title. Asking every element would make the browser lay the page out. */
const scrolled = new Set<Element>();

function note({ target }: Event): void {
  if (target instanceof Element) scrolled.add(target);
}

/** Brings the start of the panel into view, whichever element around it scrolls. */
function scrollToStart(element: HTMLElement) {
  for (const outer of scrolled) if (outer.contains(element)) outer.scrollTop = 0;
  scrolled.clear();
}

interface PanelHeadingProps {
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** The panel's title. It takes the focus when a link of the panel led here, not when the map did. */
export function PanelHeading({ className, children }: PanelHeadingProps) {
  const { heading, arrived } = usePanelNavigation();
  useLayoutEffect(() => {
    const element = heading.current;
    if (!element) return;
    scrollToStart(element);
    if (arrived()) element.focus({ preventScroll: true });
  }, [heading, arrived]);
  useEffect(() => {
    const options = { capture: true, passive: true };
    document.addEventListener('scroll', note, options);
    return () => document.removeEventListener('scroll', note, options);
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h2>
  );
}
