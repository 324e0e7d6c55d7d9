import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type EarlyPanelState, pressableElements } from './earlyPanel.ts';

interface TakeOverProps {
  readonly earlyPanelState: () => EarlyPanelState | null;
  readonly onTaken: () => void;
  readonly children: ReactNode;
}

/** Repeats in the app's panel, once, what the user did in the early panel. */
export function TakeOver({ earlyPanelState, onTaken, children }: TakeOverProps) {
  const isPending = useRef(true);
  useLayoutEffect(() => {
    const panel = document.getElementById('panel');
    if (!isPending.current) return;
    isPending.current = false;
    const before = earlyPanelState();
    if (panel && before) {
      const { scrolled, pressed } = before;
      // Setting it without need would force another layout.
      if (scrolled > 0) panel.scrollTop = scrolled;
      if (pressed !== null) pressableElements(panel)[pressed]?.click();
    }
    onTaken();
  }, [earlyPanelState, onTaken]);
  return children;
}
