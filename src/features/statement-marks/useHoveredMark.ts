import { type RefObject, useEffect, useState } from 'react';
import type { Position } from '../../domain/corpus/columns.ts';
import type { ScreenPoint } from '../../map/port.ts';
import type { MarkCamera } from './markTarget.ts';

/** The mark under the pointer, null while the map is dragged or moves. `markAt` must be stable. */
export function useHoveredMark(
  box: RefObject<HTMLElement | null>,
  { onMove }: MarkCamera,
  markAt: (at: ScreenPoint) => Position | null,
): Position | null {
  const [hovered, setHovered] = useState<Position | null>(null);
  useEffect(() => {
    const pane = box.current?.parentElement;
    if (!pane) return;
    const listening = new AbortController();
    const { signal } = listening;
    const show = (mark: Position | null): void => {
      setHovered(mark);
      pane.toggleAttribute('data-on-mark', mark !== null);
    };
    pane.addEventListener(
      'pointermove',
      ({ target, buttons, pointerType, clientX, clientY }) => {
        const isOnMap = target instanceof Element && !target.closest('[data-map-control]');
        if (!isOnMap || buttons !== 0 || pointerType === 'touch') {
          show(null);
          return;
        }
        const { left, top } = pane.getBoundingClientRect();
        show(markAt([clientX - left, clientY - top]));
      },
      { signal },
    );
    pane.addEventListener('pointerleave', () => show(null), { signal });
    const stop = onMove(() => show(null));
    return () => {
      listening.abort();
      stop();
      pane.removeAttribute('data-on-mark');
    };
  }, [box, onMove, markAt]);
  return hovered;
}
