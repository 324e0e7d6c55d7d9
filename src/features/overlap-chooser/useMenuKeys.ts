import { isComposing } from '../../domain/keyboard/pressedKeys.ts';
import type { KeyboardEvent, RefObject } from 'react';
import { fold } from '../../domain/search/foldText.ts';
import type { Item } from './useChooserItems.ts';

interface MenuKeysOptions {
  readonly menu: RefObject<HTMLElement | null>;
  readonly items: readonly Item[];
  readonly choose: (item: Item) => void;
  readonly close: () => void;
}

/** Null for keys that do not move. */
function itemAfter(key: string, index: number, items: readonly Item[]): number | null {
  const { length } = items;
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % length;
    case 'ArrowUp':
      return index <= 0 ? length - 1 : index - 1;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default: {
      const letter = fold(key);
      if (Array.from(key).length !== 1 || letter === '') return null;
      const order = items.map((_, step) => (index + 1 + step) % length);
      return order.find((position) => fold(items[position]?.name ?? '').startsWith(letter)) ?? null;
    }
  }
}

/** Keys that the menu handles, and all characters, do not reach the shortcuts of the page. */
export function useMenuKeys({ menu, items, choose, close }: MenuKeysOptions) {
  return (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, nativeEvent } = event;
    if (ctrlKey || metaKey || altKey || isComposing(nativeEvent)) return;
    const consume = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (key === 'Escape') {
      consume();
      close();
      return;
    }
    const buttons = [
      ...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitemradio"]') ?? []),
    ];
    const index = buttons.findIndex((button) => button.matches(':focus'));
    const numbered = /^[1-9]$/.test(key) ? items[Number(key) - 1] : undefined;
    if (numbered) {
      consume();
      choose(numbered);
      return;
    }
    const next = itemAfter(key, index, items);
    if (next !== null) buttons[next]?.focus();
    if (next !== null || (Array.from(key).length === 1 && key !== ' ')) consume();
  };
}
