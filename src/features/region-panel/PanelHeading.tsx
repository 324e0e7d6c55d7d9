import { type ReactNode, useLayoutEffect } from 'react';
import { usePanelNavigation } from './PanelNavigation.tsx';

/** Brings the start of the panel into view, whichever element around it scrolls. */
function scrollToStart(element: HTMLElement) {
  for (let outer = element.parentElement; outer; outer = outer.parentElement)
    if (outer.scrollTop > 0) outer.scrollTop = 0;
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
  return (
    <h2 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h2>
  );
}
