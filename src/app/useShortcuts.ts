import { useEffect } from 'react';
import type { CommandContext } from '../actions/command.ts';
import { commandFor, type Focus } from '../actions/shortcuts.ts';

const NOT_TEXT: readonly string[] = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range'];

/** What keys do without us where the focus is. Whoever takes letters says so with `data-takes-letters`. */
export function focusAt(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  // Before texts: the map's own field takes letters and leaves signs to the shortcuts.
  if (target.closest('[data-takes-letters]')) return 'jumping';
  const typing =
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !NOT_TEXT.includes(target.type));
  return typing ? 'typing' : 'elsewhere';
}

/** Runs commands by their keys, wherever the focus is. */
export function useShortcuts(contextOf: () => CommandContext): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const context = contextOf();
      const asked = commandFor(event, focusAt(event.target), context);
      if (!asked) return;
      event.preventDefault();
      asked.run(context);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [contextOf]);
}
