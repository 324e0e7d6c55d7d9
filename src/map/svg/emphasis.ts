import type { MapPalette } from '../../domain/paints/palette.ts';
import { mapStyleOf } from '../mapStyle.ts';
import { element, JOINED, line, put, show } from './element.ts';

/** Path data of each outline; null for none. */
export interface Outlines {
  readonly hovered: string | null;
  readonly selected: string | null;
  readonly focused: string | null;
}

/** Outlines of the regions under the pointer, selected and under the keyboard, above everything but text. */
export interface EmphasisLayer {
  readonly group: SVGGElement;
  colour(palette: MapPalette): void;
  draw(outlines: Outlines): void;
}

export function createEmphasisLayer(): EmphasisLayer {
  const focusCasing = line('');
  const focus = line('', { 'data-emphasis': 'focus' });
  const focusGap = line('');
  const hover = line('', { 'data-emphasis': 'hover' });
  const casing = line('');
  const selection = line('', { 'data-emphasis': 'selection' });
  const set = (d: string | null, ...paths: readonly SVGPathElement[]): void => {
    for (const path of paths) {
      show(path, d !== null);
      if (d !== null) put(path, { d });
    }
  };
  return {
    group: element(
      'g',
      { fill: 'none', 'pointer-events': 'none', ...JOINED },
      focusCasing,
      focus,
      focusGap,
      hover,
      casing,
      selection,
    ),
    colour(palette) {
      const mapStyle = mapStyleOf(palette.legibility);
      const { line: ring, gap, casing: around } = mapStyle.focus;
      put(focusCasing, { 'stroke-width': around });
      put(focus, { 'stroke-width': gap + 2 * ring });
      put(focusGap, { 'stroke-width': gap });
      put(casing, { 'stroke-width': mapStyle.selectionCasing });
      put(selection, { 'stroke-width': mapStyle.selection });
      put(hover, { stroke: palette.hover, 'stroke-width': mapStyle.hover });
      for (const dark of [selection, focus]) put(dark, { stroke: palette.selection });
      for (const light of [casing, focusCasing, focusGap]) put(light, { stroke: palette.casing });
    },
    draw({ hovered, selected, focused }) {
      set(focused, focusCasing, focus, focusGap);
      set(hovered, hover);
      set(selected, casing, selection);
    },
  };
}
