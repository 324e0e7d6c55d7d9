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

type Edge = 'top' | 'bottom' | null;

/** Returns the edge where a dragged scene would be inserted; `onDrop` gets its id and the edge. */
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
