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

const RestIsThere = createContext(true);

interface BelowProps {
  /** Whether enough stands above it to fill the first view. */
  readonly when?: boolean;
  readonly children: ReactNode;
}

/** What is seen only by scrolling: within a `FirstView` it comes when somebody turns to it. */
export function Below({ when = true, children }: BelowProps) {
  const isThere = useContext(RestIsThere);
  return (isThere || !when) && children;
}

/** Where a browser cannot, all is there at once; where there is none yet, the first view is what is wanted. */
function canTellWhatIsSeen(): boolean {
  return typeof window === 'undefined' || 'IntersectionObserver' in window;
}

/**
 * Shows at once what a reader sees of the panel, and what stands `Below` when its place is seen, when
 * pointer or focus come to the panel, or when nobody acts for a second. Whoever goes from region to
 * region does not wait for what they do not look at. See docs/adr/0021-deferred-panel-rendering.md.
 */
export function FirstView({ children }: { readonly children: ReactNode }) {
  const end = useRef<HTMLDivElement>(null);
  const [there, setThere] = useState(() => !canTellWhatIsSeen());
  useEffect(() => {
    const panel = end.current?.parentElement;
    if (there || !end.current || !panel) return;
    const ending = new AbortController();
    const { signal } = ending;
    // Rendered in slices: whatever is done meanwhile is answered first.
    const bring = () => startTransition(() => setThere(true));
    panel.addEventListener('pointerenter', bring, { signal });
    panel.addEventListener('focusin', bring, { signal });
    window.addEventListener('beforeprint', () => setThere(true), { signal });
    const watcher = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) setThere(true);
    });
    watcher.observe(end.current);
    const callOff = whenUserIdle(bring, performance.now());
    return () => {
      ending.abort();
      watcher.disconnect();
      callOff();
    };
  }, [there]);
  return (
    <RestIsThere value={there}>
      {children}
      {!there && <div ref={end} />}
    </RestIsThere>
  );
}
