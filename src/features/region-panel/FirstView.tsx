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
import { usePrinting } from '../../ui/usePrinting.ts';

const IsBelowRendered = createContext(true);

interface BelowProps {
  /** False where the content above does not fill the first view: renders the children at once. */
  readonly when?: boolean;
  readonly children: ReactNode;
}

/** Content that is visible only after scrolling; a `FirstView` renders it later. */
export function Below({ when = true, children }: BelowProps) {
  const isRendered = useContext(IsBelowRendered);
  return (isRendered || !when) && children;
}

/** False without an observer: then everything is rendered at once. */
function canDefer(): boolean {
  return typeof window === 'undefined' || 'IntersectionObserver' in window;
}

/** Renders what is `Below` later, see docs/adr/0021-deferred-panel-rendering.md. */
export function FirstView({ children }: { readonly children: ReactNode }) {
  const end = useRef<HTMLDivElement>(null);
  const [isRendered, setRendered] = useState(() => !canDefer());
  const isPrinting = usePrinting();
  useEffect(() => {
    const panel = end.current?.parentElement;
    if (isRendered || !end.current || !panel) return;
    const listening = new AbortController();
    const { signal } = listening;
    // A transition renders in slices and lets user input interrupt it.
    const render = () => startTransition(() => setRendered(true));
    panel.addEventListener('pointerenter', render, { signal });
    panel.addEventListener('focusin', render, { signal });
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
    <IsBelowRendered value={isRendered || isPrinting}>
      {children}
      {!isRendered && <div ref={end} />}
    </IsBelowRendered>
  );
}
