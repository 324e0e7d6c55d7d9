import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { Virtualizer } from 'virtua';
import { usePrinting } from '../../ui/usePrinting.ts';

interface LongListProps {
  readonly items: Uint32Array;
  readonly children: (item: number) => ReactElement;
}

function findScroller(element: HTMLElement): HTMLElement | null {
  for (let outer = element.parentElement; outer; outer = outer.parentElement)
    if (/auto|scroll/.test(getComputedStyle(outer).overflowY)) return outer;
  return null;
}

/** Cached, because searching again makes the browser compute all styles first. */
let cachedScroller: HTMLElement | null = null;

function scrollerAround(element: HTMLElement): HTMLElement | null {
  if (!cachedScroller?.contains(element)) cachedScroller = findScroller(element);
  return cachedScroller;
}

/** CSS pixels, until one has been measured. */
const CARD_HEIGHT_PX = 480;
/** CSS pixels, until it has been measured. */
const START_MARGIN_PX = 480;

/** A virtual list: only the items near the viewport are rendered, except on paper. */
export function LongList({ items, children }: LongListProps) {
  const box = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLElement | null>(null);
  const [margin, setMargin] = useState<number | null>(null);
  const isPrinting = usePrinting();
  useLayoutEffect(() => {
    const element = box.current;
    const outer = element && scrollerAround(element);
    if (!outer) return;
    scroller.current = outer;
    setMargin(START_MARGIN_PX);
    const measure = () =>
      setMargin(
        Math.round(
          element.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop,
        ),
      );
    // Also reports the first layout, and content above that is folded or unfolded.
    const observer = new ResizeObserver(measure);
    observer.observe(element.closest('[data-panel-content]') ?? element);
    return () => observer.disconnect();
  }, []);
  const itemAt = (item: number, index: number) => (
    // biome-ignore lint/a11y/useSemanticElements: an <li> must be the child of its list
    <div key={item} role="listitem" aria-setsize={items.length} aria-posinset={index + 1}>
      {children(item)}
    </div>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: the virtualizer puts positioned boxes between list and items
    <div ref={box} role="list">
      {isPrinting && Array.from(items, itemAt)}
      {margin !== null && (
        <div hidden={isPrinting}>
          <Virtualizer
            data={items}
            scrollRef={scroller}
            startMargin={margin}
            itemSize={CARD_HEIGHT_PX}
            as="div"
          >
            {itemAt}
          </Virtualizer>
        </div>
      )}
    </div>
  );
}
