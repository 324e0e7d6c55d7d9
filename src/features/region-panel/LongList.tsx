import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { Virtualizer } from 'virtua';

interface LongListProps {
  readonly items: Uint32Array;
  readonly children: (item: number) => ReactElement;
}

/** The element around `element` that scrolls. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let outer = element.parentElement; outer; outer = outer.parentElement)
    if (/auto|scroll/.test(getComputedStyle(outer).overflowY)) return outer;
  return null;
}

/** What scrolled last time. Looked for anew, the browser would work out the styles of the whole page first. */
let lastScroller: HTMLElement | null = null;

function scrollerAround(element: HTMLElement): HTMLElement | null {
  if (!lastScroller?.contains(element)) lastScroller = scrollerOf(element);
  return lastScroller;
}

/** CSS pixels of a card, before one has been measured. */
const ABOUT = 480;
/** CSS pixels of what stands above the list, before that has been measured. */
const ABOVE = 480;

/**
 * A list of which only what is near the eye is there. Its items say how many they are and which one
 * each is, for whoever cannot see the rest.
 */
export function LongList({ items, children }: LongListProps) {
  const box = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLElement | null>(null);
  const [margin, setMargin] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    const outer = element && scrollerAround(element);
    if (!outer) return;
    scroller.current = outer;
    // Its place is measured once the browser has laid the page out anyway.
    setMargin(ABOVE);
    const measure = () =>
      setMargin(
        Math.round(
          element.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop,
        ),
      );
    // It tells of the first layout, too, and of what folds and unfolds above.
    const watcher = new ResizeObserver(measure);
    watcher.observe(element.closest('[data-panel-content]') ?? element);
    return () => watcher.disconnect();
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: between list and item stand the boxes that place the items
    <div ref={box} role="list">
      {margin !== null && (
        <Virtualizer
          data={items}
          scrollRef={scroller}
          startMargin={margin}
          itemSize={ABOUT}
          as="div"
        >
          {(item, index) => (
            // biome-ignore lint/a11y/useSemanticElements: an <li> must be the child of its list
            <div key={item} role="listitem" aria-setsize={items.length} aria-posinset={index + 1}>
              {children(item)}
            </div>
          )}
        </Virtualizer>
      )}
    </div>
  );
}
