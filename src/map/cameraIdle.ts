/** Without a move, milliseconds. */
const IDLE_AFTER_MS = 160;

export interface CameraIdle {
  cameraMoved(): void;
  /** A later task replaces `task`. */
  whenIdle(task: () => void): void;
  cancel(): void;
  destroy(): void;
}

export function createCameraIdle(surface: HTMLElement): CameraIdle {
  const listeners = new AbortController();
  const pressedPointers = new Set<number>();
  let movedAt = performance.now();
  let waitingTask: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const check = (): void => {
    clearTimeout(timer);
    if (!waitingTask || pressedPointers.size > 0) return;
    const remaining = movedAt + IDLE_AFTER_MS - performance.now();
    if (remaining > 0) {
      timer = setTimeout(check, remaining);
      return;
    }
    const task = waitingTask;
    waitingTask = null;
    task();
  };
  const cancel = (): void => {
    waitingTask = null;
    clearTimeout(timer);
  };
  const release = ({ pointerId }: PointerEvent): void => {
    if (pressedPointers.delete(pointerId)) check();
  };
  const { signal } = listeners;
  // In the capture phase: a renderer may stop the events of its pointers.
  surface.addEventListener('pointerdown', (event) => pressedPointers.add(event.pointerId), {
    signal,
    capture: true,
  });
  window.addEventListener('pointerup', release, { signal, capture: true });
  window.addEventListener('pointercancel', release, { signal, capture: true });

  return {
    cameraMoved() {
      movedAt = performance.now();
    },
    whenIdle(task) {
      waitingTask = task;
      check();
    },
    cancel,
    destroy() {
      listeners.abort();
      cancel();
    },
  };
}
