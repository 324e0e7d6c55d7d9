import { type PointerEvent, useRef } from 'react';
import type { Adcode } from '../../domain/ids.ts';
import type { Brush } from '../../domain/indicators/scatter.ts';
import { placeOf } from './useLinkedHover.ts';
import { brushBetween, type Plot, PLOT } from './plotScales.ts';

/** A shorter way of the pointer is a click, in units of the drawing. */
const CLICK = 4;

type Position = readonly [x: number, y: number];

/** In units of the drawing, within its edges. */
function positionOf({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): Position {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const x = ((clientX - left) / (width || 1)) * PLOT.width;
  const y = ((clientY - top) / (height || 1)) * PLOT.height;
  return [Math.min(PLOT.width, Math.max(0, x)), Math.min(PLOT.height, Math.max(0, y))];
}

interface BrushActions {
  readonly onBrush: (brush: Brush | null) => void;
  readonly onSelect: (place: Adcode) => void;
}

/** Draws a rectangle by dragging; a click selects the point there, or clears the rectangle. */
export function usePointerBrush(plot: Plot, { onBrush, onSelect }: BrushActions) {
  const start = useRef<Position | null>(null);
  const isDrag = useRef(false);
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>): void => {
      if (event.button !== 0) return;
      start.current = positionOf(event);
      isDrag.current = false;
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>): void => {
      const from = start.current;
      if (!from) return;
      const to = positionOf(event);
      if (!isDrag.current && Math.hypot(to[0] - from[0], to[1] - from[1]) < CLICK) return;
      // From here on it is no click on a point.
      if (!isDrag.current) event.currentTarget.setPointerCapture(event.pointerId);
      isDrag.current = true;
      onBrush(brushBetween(plot, from, to));
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>): void => {
      const point = start.current && !isDrag.current ? placeOf(event) : null;
      if (point !== null) onSelect(point);
      else if (start.current && !isDrag.current) onBrush(null);
      start.current = null;
    },
    // The browser scrolls instead.
    onPointerCancel: (): void => {
      if (isDrag.current) onBrush(null);
      start.current = null;
    },
  };
}
