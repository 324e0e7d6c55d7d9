import type { ScreenPoint } from '../port.ts';

export interface SurfaceOffset {
  /** CSS pixels. */
  readonly toSurface: (event: MouseEvent) => ScreenPoint;
  readonly stop: () => void;
}

/** Measuring at every event could make the browser lay out the page during a hover. */
export function trackSurfaceOffset(surface: HTMLElement): SurfaceOffset {
  const listeners = new AbortController();
  const { signal } = listeners;
  let corner: ScreenPoint | null = null;
  const measure = (): ScreenPoint => {
    const { left, top } = surface.getBoundingClientRect();
    corner = [left, top];
    return corner;
  };
  const invalidate = (): void => {
    corner = null;
  };
  const resizeObserver = new ResizeObserver(invalidate);
  resizeObserver.observe(surface);
  surface.addEventListener('pointerenter', invalidate, { signal });
  surface.addEventListener('pointerdown', invalidate, { signal, capture: true });
  window.addEventListener('resize', invalidate, { signal });
  window.addEventListener('scroll', invalidate, { signal, capture: true, passive: true });
  return {
    toSurface({ clientX, clientY }) {
      const [left, top] = corner ?? measure();
      return [clientX - left, clientY - top];
    },
    stop() {
      resizeObserver.disconnect();
      listeners.abort();
    },
  };
}
