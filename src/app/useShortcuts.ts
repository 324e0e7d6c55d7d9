import { useEffect } from 'react';
import type { CommandContext } from '../actions/commands.ts';
import { commandFor } from '../actions/shortcuts.ts';

/** Whether keys go into a text here. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement &&
        !['checkbox', 'radio', 'button'].includes(target.type)))
  );
}

/** Runs commands by their keys, wherever the focus is. */
export function useShortcuts(contextOf: () => CommandContext): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const context = contextOf();
      const asked = commandFor(event, isTyping(event.target), context);
      if (!asked) return;
      event.preventDefault();
      asked.run(context);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [contextOf]);
}
