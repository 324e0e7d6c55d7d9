import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type EarlyPanelState, pressables } from './earlyPanel.ts';

interface TakeOverProps {
  /** What the reader did to the panel before the app; null where there was none. */
  readonly left: () => EarlyPanelState | null;
  /** Called once, when the app stands in the page's place. */
  readonly onTaken: () => void;
  readonly children: ReactNode;
}

/** Makes good once, when the app has taken the page's place, what was done to the panel before. */
export function TakeOver({ left, onTaken, children }: TakeOverProps) {
  const due = useRef(true);
  useLayoutEffect(() => {
    const panel = document.getElementById('panel');
    if (!due.current) return;
    due.current = false;
    const before = left();
    if (panel && before) {
      const { scrolled, pressed } = before;
      // Asked for in vain, it would make the browser lay the page out once more.
      if (scrolled > 0) panel.scrollTop = scrolled;
      if (pressed !== null) pressables(panel)[pressed]?.click();
    }
    onTaken();
  }, [left, onTaken]);
  return children;
}
