import type { Box, Size } from '../map/camera.ts';

/**
 * `foldable` controls are opened and closed by the user: the country does not move for that.
 * `floating` ones come and go: the country never keeps clear of them.
 */
export type ControlKind = 'fixed' | 'foldable' | 'floating';

export interface ControlRegistry {
  /** Registers the pane that holds the map; returns how to unregister it. */
  readonly setPane: (pane: HTMLElement) => () => void;
  readonly pane: () => HTMLElement | null;
  readonly add: (control: HTMLElement, kind: ControlKind) => () => void;
  readonly elements: () => readonly HTMLElement[];
  /** The boxes of the visible controls that do not float, CSS pixels from the upper left corner of the pane. */
  readonly boxes: () => readonly Box[];
  /** The size of the pane, CSS pixels; null without one. */
  readonly size: () => Size | null;
  /** Calls back when the pane or a fixed control changes its size; returns how to stop. */
  readonly observeSizes: (listener: () => void) => () => void;
}

export function createControlRegistry(): ControlRegistry {
  let pane: HTMLElement | null = null;
  const controls = new Map<HTMLElement, ControlKind>();
  const elements = (): readonly HTMLElement[] => [...controls.keys()];
  const ofKind = (kind: ControlKind): readonly HTMLElement[] =>
    elements().filter((control) => controls.get(control) === kind);

  return {
    setPane: (element) => {
      pane = element;
      return () => {
        if (pane === element) pane = null;
      };
    },
    pane: () => pane,
    add: (control, kind) => {
      controls.set(control, kind);
      return () => {
        controls.delete(control);
      };
    },
    elements,
    boxes: () => {
      if (!pane) return [];
      const { left, top } = pane.getBoundingClientRect();
      return elements()
        .filter((control) => controls.get(control) !== 'floating')
        .map((control) => control.getBoundingClientRect())
        .filter(({ width, height }) => width > 0 && height > 0)
        .map((box): Box => [box.left - left, box.top - top, box.right - left, box.bottom - top]);
    },
    size: () => pane && { width: pane.clientWidth, height: pane.clientHeight },
    observeSizes: (listener) => {
      const observer = new ResizeObserver(listener);
      if (pane) observer.observe(pane);
      for (const control of ofKind('fixed')) observer.observe(control);
      return () => observer.disconnect();
    },
  };
}
