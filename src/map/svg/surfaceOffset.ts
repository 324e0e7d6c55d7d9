import type { ScreenPoint } from '../port.ts';

/** Where a surface is in the window. */
export interface SurfaceOffset {
  /** The position of a pointer event on the surface, CSS pixels. */
  readonly toSurface: (event: MouseEvent) => ScreenPoint;
  readonly stop: () => void;
}

/**
 * Measures the offset of `surface` once and again after it may have changed. Measuring at every event
 * could make the browser lay out the page during a hover.
 */
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
