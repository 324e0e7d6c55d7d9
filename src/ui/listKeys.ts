import type { KeyboardEvent } from 'react';

/** Key code that browsers report while an input method composes. */
const COMPOSING = 229;

/** Whether a key belongs to an input method that is composing. */
export function composes({ nativeEvent }: KeyboardEvent): boolean {
  // Safari ends the composition before the Enter that ended it; only the key code tells.
  const code: unknown = Reflect.get(nativeEvent, 'keyCode');
  return nativeEvent.isComposing || code === COMPOSING;
}

/**
 * Where a key leads in a list of `length`, from `index`, around its ends; undefined for keys that lead
 * nowhere and for keys with a modifier.
 */
export function destination(
  { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  index: number,
  length: number,
): number | undefined {
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % length;
    case 'ArrowUp':
      return (index + length - 1) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}
