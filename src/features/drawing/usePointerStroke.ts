import { type PointerEvent, useState } from 'react';
import { type StrokeShape, thinned } from '../../domain/drawing/stroke.ts';
import type { LngLat } from '../../domain/regions/region.ts';
import type { ScreenPoint } from '../../map/port.ts';

export type PointerTool = 'pen' | 'arrow' | 'text';

/** CSS pixels between two points of a line. */
const POINT_DISTANCE = 3;
/** A shorter movement is a click, which draws nothing; CSS pixels. */
const MIN_LENGTH = 6;

interface PointerStrokeOptions {
  readonly tool: PointerTool;
  readonly toLngLat: (at: ScreenPoint) => LngLat;
  readonly onStroke: (shape: StrokeShape) => void;
  readonly onTextAt: (at: LngLat) => void;
}

function shapeOf(
  tool: PointerTool,
  points: readonly ScreenPoint[],
  toLngLat: PointerStrokeOptions['toLngLat'],
): StrokeShape | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const length = Math.max(...points.map(([x, y]) => Math.hypot(x - first[0], y - first[1])));
  if (length < MIN_LENGTH) return null;
  return tool === 'arrow'
    ? { kind: 'arrow', from: toLngLat(first), to: toLngLat(last) }
    : { kind: 'pen', points: thinned(points, POINT_DISTANCE).map(toLngLat) };
}

/** Draws with the pointer; `shape` is what is being drawn. */
export function usePointerStroke({ tool, toLngLat, onStroke, onTextAt }: PointerStrokeOptions) {
  const [points, setPoints] = useState<readonly ScreenPoint[]>([]);
  const pointOf = ({ clientX, clientY, currentTarget }: PointerEvent): ScreenPoint => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const handlers = {
    onPointerDown: (event: PointerEvent): void => {
      if (event.button !== 0 || !event.isPrimary) return;
      if (tool === 'text') {
        // The press must not take the focus from the text field that opens.
        event.preventDefault();
        onTextAt(toLngLat(pointOf(event)));
        return;
      }
      event.currentTarget.setPointerCapture(event.pointerId);
      setPoints([pointOf(event)]);
    },
    onPointerMove: (event: PointerEvent): void => {
      if (points.length > 0) setPoints([...points, pointOf(event)]);
    },
    onPointerUp: (event: PointerEvent): void => {
      const shape = points.length > 0 && shapeOf(tool, [...points, pointOf(event)], toLngLat);
      setPoints([]);
      if (shape) onStroke(shape);
    },
    onPointerCancel: (): void => setPoints([]),
  };
  return { handlers, shape: shapeOf(tool, points, toLngLat) };
}
