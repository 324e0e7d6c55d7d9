import { useShowDispatch } from '../show.ts';
import { type PointerEvent, useRef } from 'react';

/** A touch that moves at least so far is a swipe, CSS pixels. */
const MIN_SWIPE = 48;
/** A touch that moves at most so far is a tap, CSS pixels. */
const MAX_TAP = 10;
/** A tap in this share of the width from the left goes back. */
const BACK_SHARE = 1 / 3;

/** A swipe left or a tap goes on; a swipe right or a tap in the left third goes back. */
export function useSwipe() {
  const dispatch = useShowDispatch();
  const start = useRef<{ readonly id: number; readonly x: number; readonly y: number } | null>(
    null,
  );
  return {
    onPointerDown: ({ pointerType, pointerId, clientX, clientY }: PointerEvent) => {
      start.current = pointerType === 'touch' ? { id: pointerId, x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ pointerId, clientX, clientY, currentTarget }: PointerEvent) => {
      const started = start.current;
      start.current = null;
      if (started?.id !== pointerId) return;
      const across = clientX - started.x;
      const down = Math.abs(clientY - started.y);
      if (Math.abs(across) >= MIN_SWIPE && Math.abs(across) > down) {
        dispatch({ kind: across < 0 ? 'next' : 'previous' });
      } else if (Math.abs(across) <= MAX_TAP && down <= MAX_TAP) {
        const { left, width } = currentTarget.getBoundingClientRect();
        dispatch({ kind: clientX - left < width * BACK_SHARE ? 'previous' : 'next' });
      }
    },
  };
}
