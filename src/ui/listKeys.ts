import type { KeyboardEvent } from 'react';

/** The key code that browsers report while an input method composes. */
const COMPOSING_KEY_CODE = 229;

/** Whether a key event belongs to an input method that is composing. */
export function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  // Safari ends the composition before the Enter that confirms it: only the key code identifies that Enter.
  const code: unknown = Reflect.get(nativeEvent, 'keyCode');
  return nativeEvent.isComposing || code === COMPOSING_KEY_CODE;
}

/** The index a key moves to in a list, wrapping at its ends; undefined for keys that do not move. */
function indexAfterKey(
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

/**
 * The item of a list that an arrow key, Home or End moves to from `active`. The key's default action is
 * prevented. Undefined for other keys, for keys with a modifier and for an empty list.
 */
export function itemAfterKey<Item>(
  event: KeyboardEvent,
  items: readonly Item[],
  active: Item,
): Item | undefined {
  const index = indexAfterKey(event, items.indexOf(active), items.length);
  const item = index === undefined ? undefined : items[index];
  if (item !== undefined) event.preventDefault();
  return item;
}
