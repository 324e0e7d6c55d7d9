/** How long the camera must have stood still, milliseconds. */
const CALM = 160;

/** Knows when hand and camera rest. */
export interface Rest {
  /** The camera has just moved. */
  moved(): void;
  /** Runs `task` once no pointer is down and the camera has stood still; a later task replaces it. */
  whenCalm(task: () => void): void;
  forget(): void;
  destroy(): void;
}

/** Watches the pointers that go down within `surface`. */
export function createRest(surface: HTMLElement): Rest {
  const ending = new AbortController();
  const pressed = new Set<number>();
  let movedAt = performance.now();
  let task: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const check = (): void => {
    clearTimeout(timer);
    if (!task || pressed.size > 0) return;
    const left = movedAt + CALM - performance.now();
    if (left > 0) {
      timer = setTimeout(check, left);
      return;
    }
    const now = task;
    task = null;
    now();
  };
  const release = ({ pointerId }: PointerEvent): void => {
    if (pressed.delete(pointerId)) check();
  };
  const { signal } = ending;
  // While capturing: a renderer may keep its pointers' events to itself.
  surface.addEventListener('pointerdown', (event) => pressed.add(event.pointerId), {
    signal,
    capture: true,
  });
  window.addEventListener('pointerup', release, { signal, capture: true });
  window.addEventListener('pointercancel', release, { signal, capture: true });

  return {
    moved() {
      movedAt = performance.now();
    },
    whenCalm(next) {
      task = next;
      check();
    },
    forget() {
      task = null;
      clearTimeout(timer);
    },
    destroy() {
      ending.abort();
      task = null;
      clearTimeout(timer);
    },
  };
}
