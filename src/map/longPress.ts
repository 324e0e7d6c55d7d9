const LONG_PRESS_MS = 500;
/** A finger that is held still moves this far, CSS pixels. */
const MAX_MOVEMENT = 10;

/** Half a second, finger or pen. Stops the touch's later events. Returns a function that stops it. */
export function listenToLongPress(
  surface: HTMLElement | SVGElement,
  onPress: (press: PointerEvent) => void,
): () => void {
  const listeners = new AbortController();
  // In the capture phase, before all other listeners, so that events can be stopped.
  const options = { signal: listeners.signal, capture: true };
  const pressedPointers = new Set<number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let startEvent: PointerEvent | null = null;
  /** Then its click has to be stopped. */
  let wasLongPress = false;

  const cancel = (): void => {
    clearTimeout(timer);
    startEvent = null;
  };

  surface.addEventListener(
    'pointerdown',
    (event) => {
      if (!(event instanceof PointerEvent)) return;
      wasLongPress = false;
      pressedPointers.add(event.pointerId);
      cancel();
      // Two fingers are a pinch.
      if (event.pointerType === 'mouse' || event.button !== 0 || pressedPointers.size > 1) return;
      startEvent = event;
      timer = setTimeout(() => {
        startEvent = null;
        wasLongPress = true;
        onPress(event);
      }, LONG_PRESS_MS);
    },
    options,
  );
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== startEvent?.pointerId) return;
      if (
        Math.hypot(event.clientX - startEvent.clientX, event.clientY - startEvent.clientY) >
        MAX_MOVEMENT
      )
        cancel();
    },
    options,
  );
  const release = ({ pointerId }: PointerEvent): void => {
    if (pressedPointers.delete(pointerId)) cancel();
  };
  window.addEventListener('pointerup', release, options);
  window.addEventListener('pointercancel', release, options);

  const stopEvent = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // The mouse events that browsers fire for a touch would also move the focus away from an opened menu.
  for (const type of ['mousedown', 'click'] as const)
    surface.addEventListener(
      type,
      (event) => {
        if (wasLongPress) stopEvent(event);
      },
      options,
    );
  surface.addEventListener(
    'contextmenu',
    (event) => {
      if (startEvent || wasLongPress) stopEvent(event);
    },
    options,
  );

  return () => {
    cancel();
    listeners.abort();
  };
}
