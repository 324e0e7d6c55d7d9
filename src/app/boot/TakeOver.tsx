import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type PanelLeft, pressables } from './earlyPanel.ts';

interface TakeOverProps {
  /** What the reader did to the panel before the app; null where there was none. */
  readonly left: () => PanelLeft | null;
  readonly children: ReactNode;
}

/** Makes good once, when the app has taken the page's place, what was done to the panel before. */
export function TakeOver({ left, children }: TakeOverProps) {
  const due = useRef(true);
  useLayoutEffect(() => {
    const panel = document.getElementById('panel');
    const before = due.current ? left() : null;
    due.current = false;
    if (!panel || !before) return;
    const { scrolled, pressed } = before;
    panel.scrollTop = scrolled;
    if (pressed !== null) pressables(panel)[pressed]?.click();
  }, [left]);
  return children;
}
