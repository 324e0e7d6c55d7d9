import { useEffect } from 'react';
import type { CommandContext } from '../actions/command.ts';
import { focusKindOf } from '../actions/focusKind.ts';
import { commandFor } from '../actions/shortcuts.ts';

export function useShortcuts(contextOf: () => CommandContext): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const context = contextOf();
      const asked = commandFor(event, focusKindOf(event.target), context);
      if (!asked) return;
      event.preventDefault();
      asked.run(context);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [contextOf]);
}
