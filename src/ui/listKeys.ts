import type { KeyboardEvent } from 'react';

/** Wraps at the ends; undefined for keys that do not move. */
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

/** Prevents the default action. Undefined for other keys, with a modifier and for an empty list. */
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
