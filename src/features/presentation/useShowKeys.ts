import { useEffect, useEffectEvent } from 'react';
import { isLetterStroke, type ShowContext, showCommandFor } from '../../actions/showCommands.ts';
import { isComposed } from '../../actions/shortcuts.ts';
import { usePresenting } from '../../state/presenting.ts';
import { useSurfaces } from '../../state/surfaces.ts';
import { focusKindOf } from '../../actions/focusAt.ts';

/**
 * The keys of a show, heard before anybody else on the page: they work whichever element has the focus,
 * but not while somebody types, composes, or has a dialog open.
 */
export function useShowKeys(context: ShowContext, isDialogOpen: boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { dialog, chooserAt } = useSurfaces.getState();
    if (isDialogOpen || dialog !== null) return;
    if (isComposed(event)) return;
    const { tools } = usePresenting.getState();
    if (event.key === 'Escape' && tools) {
      event.preventDefault();
      usePresenting.setState({ tools: false });
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
