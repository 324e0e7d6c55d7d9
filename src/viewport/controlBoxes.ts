import type { Box } from '../map/camera.ts';

/** The boxes of what lies on the map (`data-map-control`), CSS pixels from the corner of `pane`. */
export function controlBoxes(pane: HTMLElement): readonly Box[] {
  const { left, top } = pane.getBoundingClientRect();
  return [...pane.querySelectorAll('[data-map-control]')]
    .map((control) => control.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((box): Box => [box.left - left, box.top - top, box.right - left, box.bottom - top]);
}
