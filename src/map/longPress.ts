/** How long a finger must rest, milliseconds. */
const LONG_PRESS_MS = 500;
/** A finger never rests quite still, CSS pixels. */
const STILL = 10;

/**
 * Tells of a finger or pen that rests on `surface` for half a second without moving. What the browser
 * makes of the same touch afterwards (a mouse button, a click, its own menu) is kept from everybody. A mouse has its
 * secondary button for this. Returns the way to stop listening.
 */
export function listenToLongPress(
  surface: HTMLElement | SVGElement,
  onPress: (press: PointerEvent) => void,
): () => void {
  const ending = new AbortController();
  // Before anybody else, so that what belongs to a long press can be kept from them.
  const first = { signal: ending.signal, capture: true };
  const down = new Set<number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start: PointerEvent | null = null;
  /** The last touch was a long press: its click is not wanted. */
  let pressed = false;

  const forget = (): void => {
    clearTimeout(timer);
    start = null;
  };

  surface.addEventListener(
    'pointerdown',
    (event) => {
      if (!(event instanceof PointerEvent)) return;
      pressed = false;
      down.add(event.pointerId);
      forget();
      // Two fingers mean a pinch.
      if (event.pointerType === 'mouse' || event.button !== 0 || down.size > 1) return;
      start = event;
      timer = setTimeout(() => {
        start = null;
        pressed = true;
        onPress(event);
      }, LONG_PRESS_MS);
    },
    first,
  );
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== start?.pointerId) return;
      if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > STILL)
        forget();
    },
    first,
  );
  const release = ({ pointerId }: PointerEvent): void => {
    if (down.delete(pointerId)) forget();
  };
  window.addEventListener('pointerup', release, first);
  window.addEventListener('pointercancel', release, first);

  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // The mouse that browsers make of a touch would also take the focus away from what has opened.
  for (const made of ['mousedown', 'click'] as const)
    surface.addEventListener(
      made,
      (event) => {
        if (pressed) swallow(event);
      },
      first,
    );
  surface.addEventListener(
    'contextmenu',
    (event) => {
      if (start || pressed) swallow(event);
    },
    first,
  );

  return () => {
    forget();
    ending.abort();
  };
}
