import { isComposing } from '../../domain/keyboard/pressedKeys.ts';
import type { KeyboardEvent } from 'react';
import type { SearchResult } from '../../domain/search/results.ts';
import { itemAfterKey } from '../../ui/listKeys.ts';

interface SearchKeys {
  readonly listed: readonly SearchResult[];
  readonly active: SearchResult | undefined;
  readonly onEscape: () => void;
  readonly onEnter: () => void;
  readonly onMove: (result: SearchResult) => void;
}

/** Escape, Enter and the arrow keys of the search field; the field itself handles all others. */
export function handleSearchKey(event: KeyboardEvent, keys: SearchKeys): void {
  const { listed, active } = keys;
  if (isComposing(event.nativeEvent)) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    keys.onEscape();
  } else if (event.key === 'Enter') {
    event.preventDefault();
    keys.onEnter();
  } else {
    const next = active && itemAfterKey(event, listed, active);
    if (next) keys.onMove(next);
  }
}
