import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import {
  attachClosestEdge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

/** Where a dragged scene would come to lie beside this one. */
export type Edge = 'top' | 'bottom' | null;

/**
 * Makes the row of a scene draggable by its handle, and a place to drop others at.
 * @param onDrop told the dragged scene's id and whether it comes before or behind this one
 */
export function useSceneDrag(
  row: RefObject<HTMLElement | null>,
  handle: RefObject<HTMLElement | null>,
  id: string,
  onDrop: (dragged: string, edge: Exclude<Edge, null>) => void,
): Edge {
  const [edge, setEdge] = useState<Edge>(null);
  const dropped = useEffectEvent(onDrop);
  useEffect(() => {
    const element = row.current;
    const grip = handle.current;
    if (!element || !grip) return;
    const edgeOf = (data: Record<string | symbol, unknown>): Edge => {
      const closest = extractClosestEdge(data);
      return closest === 'top' || closest === 'bottom' ? closest : null;
    };
    return combine(
      draggable({ element, dragHandle: grip, getInitialData: () => ({ scene: id }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) =>
          typeof source.data['scene'] === 'string' && source.data['scene'] !== id,
        getData: ({ input }) =>
          attachClosestEdge({}, { element, input, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => setEdge(edgeOf(self.data)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ self, source }) => {
          setEdge(null);
          const place = edgeOf(self.data);
          const { scene } = source.data;
          if (place && typeof scene === 'string') dropped(scene, place);
        },
      }),
    );
  }, [row, handle, id]);
  return edge;
}
