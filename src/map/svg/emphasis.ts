import type { MapPalette } from '../../domain/palette.ts';
import { LOOK } from '../look.ts';
import { element, line, put, show } from './element.ts';

/** Outlines of the region under the pointer and of the selected one, above everything but text. */
export interface Emphasis {
  readonly group: SVGGElement;
  colour(palette: MapPalette): void;
  /** Path data of the two outlines; null for none. */
  draw(hovered: string | null, selected: string | null): void;
}

export function createEmphasis(): Emphasis {
  const hover = line('', { 'stroke-width': LOOK.hover, 'data-emphasis': 'hover' });
  const casing = line('', { 'stroke-width': LOOK.selectionCasing });
  const selection = line('', { 'stroke-width': LOOK.selection, 'data-emphasis': 'selection' });
  const set = (path: SVGPathElement, d: string | null): void => {
    show(path, d !== null);
    if (d !== null) put(path, { d });
  };
  return {
    group: element(
      'g',
      { fill: 'none', 'pointer-events': 'none', 'stroke-linejoin': 'round' },
      hover,
      casing,
      selection,
    ),
    colour(palette) {
      put(hover, { stroke: palette.hover });
      put(casing, { stroke: palette.casing });
      put(selection, { stroke: palette.selection });
    },
    draw(hovered, selected) {
      set(hover, hovered);
      set(casing, selected);
      set(selection, selected);
    },
  };
}
