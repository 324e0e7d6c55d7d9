import type { KeyboardEvent } from 'react';
import { isComposing } from '../../domain/keyboard/pressedKeys.ts';

type KeyCommand = 'next' | 'previous' | 'confirm' | 'drop' | 'edit' | 'sameForAll' | 'undo' | 'add';

const COMMANDS: Readonly<Record<string, KeyCommand>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  j: 'next',
  k: 'previous',
  Delete: 'drop',
  Backspace: 'drop',
  e: 'edit',
  a: 'sameForAll',
  u: 'undo',
  n: 'add',
};

/** What a key does in the list of findings; null in the form of a finding, which takes all keys itself. */
export function reviewKey(event: KeyboardEvent<HTMLElement>): KeyCommand | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || isComposing(event.nativeEvent)) return null;
  if (!(target instanceof HTMLElement) || target.closest('form') !== null) return null;
  // Enter presses a button; in a row it confirms.
  if (key === 'Enter') return target.hasAttribute('aria-current') ? 'confirm' : null;
  return COMMANDS[key] ?? COMMANDS[key.toLowerCase()] ?? null;
}
