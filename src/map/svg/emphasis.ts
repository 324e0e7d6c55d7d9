import type { MapPalette } from '../../domain/paints/palette.ts';
import { mapStyleOf } from '../mapStyle.ts';
import { createElement, LINE_JOINS, createLine, setAttributes, setVisible } from './element.ts';

/** Path data; null for no outline. */
export interface Outlines {
  readonly hovered: string | null;
  readonly selected: string | null;
  readonly focused: string | null;
}

/** Above everything except names and markers. */
export interface EmphasisLayer {
  readonly group: SVGGElement;
  setColours(palette: MapPalette): void;
  draw(outlines: Outlines): void;
}

export function createEmphasisLayer(): EmphasisLayer {
  const focusCasing = createLine('');
  const focus = createLine('', { 'data-emphasis': 'focus' });
  const focusGap = createLine('');
  const hover = createLine('', { 'data-emphasis': 'hover' });
  const casing = createLine('');
  const selection = createLine('', { 'data-emphasis': 'selection' });
  const setPath = (d: string | null, ...paths: readonly SVGPathElement[]): void => {
    for (const path of paths) {
      setVisible(path, d !== null);
      if (d !== null) setAttributes(path, { d });
    }
  };
  return {
    group: createElement(
      'g',
      { fill: 'none', 'pointer-events': 'none', ...LINE_JOINS },
      focusCasing,
      focus,
      focusGap,
      hover,
      casing,
      selection,
    ),
    setColours(palette) {
      const mapStyle = mapStyleOf(palette.legibility);
      const { line: lineWidth, gap, casing: casingWidth } = mapStyle.focus;
      setAttributes(focusCasing, { 'stroke-width': casingWidth });
      setAttributes(focus, { 'stroke-width': gap + 2 * lineWidth });
      setAttributes(focusGap, { 'stroke-width': gap });
      setAttributes(casing, { 'stroke-width': mapStyle.selectionCasing });
      setAttributes(selection, { 'stroke-width': mapStyle.selection });
      setAttributes(hover, { stroke: palette.hover, 'stroke-width': mapStyle.hover });
      for (const path of [selection, focus]) setAttributes(path, { stroke: palette.selection });
      for (const path of [casing, focusCasing, focusGap])
        setAttributes(path, { stroke: palette.casing });
    },
    draw({ hovered, selected, focused }) {
      setPath(focused, focusCasing, focus, focusGap);
      setPath(hovered, hover);
      setPath(selected, casing, selection);
    },
  };
}
