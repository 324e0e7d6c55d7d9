import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { whenUserIdle } from '../../scheduling/whenUserIdle.ts';

/** Whether the content below the first view is rendered. */
const IsBelowRendered = createContext(true);

interface BelowProps {
  /** Whether the content above fills the first view. If not, the children are rendered at once. */
  readonly when?: boolean;
  readonly children: ReactNode;
}

/** Content that is visible only after scrolling. Within a `FirstView` it is rendered later. */
export function Below({ when = true, children }: BelowProps) {
  const isRendered = useContext(IsBelowRendered);
  return (isRendered || !when) && children;
}

/** Without an observer everything is rendered at once. On the server, only the first view is rendered. */
function canDefer(): boolean {
  return typeof window === 'undefined' || 'IntersectionObserver' in window;
}

/**
 * Renders the visible part of the panel at once. What is `Below` follows when its place becomes visible,
 * when the panel gets the pointer or the focus, or when the user is idle for a second. A user who moves
 * quickly from region to region does not wait for it. See docs/adr/0021-deferred-panel-rendering.md.
 */
export function FirstView({ children }: { readonly children: ReactNode }) {
  const end = useRef<HTMLDivElement>(null);
  const [isRendered, setRendered] = useState(() => !canDefer());
  useEffect(() => {
    const panel = end.current?.parentElement;
    if (isRendered || !end.current || !panel) return;
    const listening = new AbortController();
    const { signal } = listening;
    // A transition renders in slices and lets user input interrupt it.
    const render = () => startTransition(() => setRendered(true));
    panel.addEventListener('pointerenter', render, { signal });
    panel.addEventListener('focusin', render, { signal });
    window.addEventListener('beforeprint', () => setRendered(true), { signal });
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setRendered(true);
    });
    observer.observe(end.current);
    const cancel = whenUserIdle(render, performance.now());
    return () => {
      listening.abort();
      observer.disconnect();
      cancel();
    };
  }, [isRendered]);
  return (
    <IsBelowRendered value={isRendered}>
      {children}
      {!isRendered && <div ref={end} />}
    </IsBelowRendered>
  );
}
