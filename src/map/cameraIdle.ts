/** How long the camera must have stood still, milliseconds. */
const IDLE_AFTER_MS = 160;

/** Knows when hand and camera rest. */
export interface CameraIdle {
  /** The camera has just moved. */
  cameraMoved(): void;
  /** Runs `task` once no pointer is down and the camera has stood still; a later task replaces it. */
  whenIdle(task: () => void): void;
  cancel(): void;
  destroy(): void;
}

/** Watches the pointers that go down within `surface`. */
export function createCameraIdle(surface: HTMLElement): CameraIdle {
  const ending = new AbortController();
  const pressed = new Set<number>();
  let movedAt = performance.now();
  let task: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const check = (): void => {
    clearTimeout(timer);
    if (!task || pressed.size > 0) return;
    const left = movedAt + IDLE_AFTER_MS - performance.now();
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
    cameraMoved() {
      movedAt = performance.now();
    },
    whenIdle(next) {
      task = next;
      check();
    },
    cancel() {
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
