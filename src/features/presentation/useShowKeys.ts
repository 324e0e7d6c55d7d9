import { useAppStore } from '../../state/AppStoreContext.tsx';
import { useEffect, useEffectEvent } from 'react';
import { isLetterStroke, type ShowContext, showCommandFor } from '../../actions/showCommands.ts';
import { isComposed } from '../../actions/shortcuts.ts';
import { focusKindOf } from '../../actions/focusKind.ts';

/** The keys work wherever the focus is, except in text fields, input composition and dialogs. */
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
    // An open overlap chooser handles Escape itself.
    if (event.key === 'Escape' && chooserAt) return;
    const command = showCommandFor(event);
    if (!command && !isLetterStroke(event)) return;
    event.stopPropagation();
    if (!command) return;
    event.preventDefault();
    command.run(context);
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
