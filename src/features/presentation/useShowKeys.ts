import { useAppStore } from '../../state/AppStoreContext.tsx';
import { useEffect, useEffectEvent } from 'react';
import { isLetterStroke, type ShowContext, showCommandFor } from '../../actions/showCommands.ts';
import { isComposed } from '../../actions/shortcuts.ts';
import { focusKindOf } from '../../actions/focusAt.ts';

/**
 * The keys of a show, heard before anybody else on the page: they work whichever element has the focus,
 * but not while somebody types, composes, or has a dialog open.
 */
export function useShowKeys(context: ShowContext, isDialogOpen: boolean): void {
  const store = useAppStore();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { interaction, presentation, setPresentation } = store.getState();
    const { dialog, chooserAt } = interaction;
    if (isDialogOpen || dialog !== null) return;
    if (isComposed(event)) return;
    if (event.key === 'Escape' && presentation.areToolsOpen) {
      event.preventDefault();
      setPresentation({ areToolsOpen: false });
      return;
    }
    if (focusKindOf(event.target) === 'typing') return;
    // With a row of choices open, its keys are its own.
    if (event.key === 'Escape' && chooserAt) return;
    const command = showCommandFor(event);
    if (!command && !isLetterStroke(event)) return;
    event.stopPropagation();
    if (!command) return;
    event.preventDefault();
    command.run(context);
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', pressed, { capture: true });
    return () => window.removeEventListener('keydown', pressed, { capture: true });
  }, []);
}
