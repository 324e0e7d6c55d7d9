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

/** Whether a dragged scene would be inserted before or after this one. */
type Edge = 'top' | 'bottom' | null;

/**
 * Makes the row of a scene draggable by its handle, and a drop target for others. Returns the edge at which a
 * dragged scene would be inserted.
 * @param onDrop called with the id of the dragged scene and the edge
 */
export function useSceneDrag(
  row: RefObject<HTMLElement | null>,
  handle: RefObject<HTMLElement | null>,
  id: string,
  onDrop: (dragged: string, edge: Exclude<Edge, null>) => void,
): Edge {
  const [edge, setEdge] = useState<Edge>(null);
  const notifyDrop = useEffectEvent(onDrop);
  useEffect(() => {
    const element = row.current;
    const dragHandle = handle.current;
    if (!element || !dragHandle) return;
    const edgeOf = (data: Record<string | symbol, unknown>): Edge => {
      const closest = extractClosestEdge(data);
      return closest === 'top' || closest === 'bottom' ? closest : null;
    };
    return combine(
      draggable({ element, dragHandle, getInitialData: () => ({ scene: id }) }),
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
          const dropEdge = edgeOf(self.data);
          const { scene } = source.data;
          if (dropEdge && typeof scene === 'string') notifyDrop(scene, dropEdge);
        },
      }),
    );
  }, [row, handle, id]);
  return edge;
}
