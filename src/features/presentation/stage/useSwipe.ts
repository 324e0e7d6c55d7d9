import { useShowDispatch } from '../show.ts';
import { type PointerEvent, useRef } from 'react';

/** A finger that went further, CSS pixels, meant a swipe; one that went less far, a tap. */
const SWIPE = 48;
const TAP = 10;
/** A tap in this share of the width from its start goes back. */
const BACK_ZONE = 1 / 3;

/**
 * Hands of a touch screen on the words: a swipe to the left goes on, to the right back; so does a tap on
 * the right or on the left third. The map beside keeps its own gestures, buttons their own presses.
 */
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
      const from = start.current;
      start.current = null;
      if (from?.id !== pointerId) return;
      const across = clientX - from.x;
      const down = Math.abs(clientY - from.y);
      if (Math.abs(across) >= SWIPE && Math.abs(across) > down) {
        dispatch({ kind: across < 0 ? 'next' : 'previous' });
      } else if (Math.abs(across) <= TAP && down <= TAP) {
        const { left, width } = currentTarget.getBoundingClientRect();
        dispatch({ kind: clientX - left < width * BACK_ZONE ? 'previous' : 'next' });
      }
    },
  };
}
