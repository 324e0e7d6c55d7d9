import { useAppStore } from '../../state/AppStoreContext.tsx';
import { useEffect, useEffectEvent, useState } from 'react';
import { isLetterStroke, type ShowContext, showCommandFor } from '../../actions/showCommands.ts';
import { isKeyOfFocus } from '../../actions/focusKind.ts';
import { typedScene } from './typedScene.ts';
import { closeTools } from './stage/tools.ts';
import { isComposing } from '../../domain/keyboard/pressedKeys.ts';

/** The keys work wherever the focus is, except those that the focused element uses, and in dialogs. */
export function useShowKeys(
  context: Omit<ShowContext, 'openDialog' | 'toggleDrawing'>,
  isDialogOpen: boolean,
): void {
  const store = useAppStore();
  const [typed] = useState(typedScene);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { interaction, presentation, setInteraction, openDialog } = store.getState();
    const { dialog, chooserAt } = interaction;
    if (isDialogOpen || dialog !== null) return;
    if (event.isComposing) return;
    if (event.key === 'Escape' && presentation.areToolsOpen && !isComposing(event)) {
      event.preventDefault();
      closeTools(store);
      return;
    }
    const isTyping = event.target instanceof HTMLInputElement;
    const at = isTyping ? null : typed(event, Date.now());
    if (at !== null) {
      event.preventDefault();
      event.stopPropagation();
      if (at !== 'digit') context.dispatch({ kind: 'go', at: at - 1 });
      return;
    }
    if (event.key === 'Escape' && interaction.isDrawing && !isComposing(event)) {
      // A text that is being written on the map closes itself first.
      if (isKeyOfFocus(event.target, event)) return;
      event.preventDefault();
      setInteraction({ isDrawing: false });
      return;
    }
    if (isKeyOfFocus(event.target, event)) return;
    // An open overlap chooser handles Escape itself.
    if (event.key === 'Escape' && chooserAt) return;
    const command = showCommandFor(event);
    if (!command && !isLetterStroke(event)) return;
    event.stopPropagation();
    if (!command) return;
    event.preventDefault();
    // A held key must not race through the scenes or flicker.
    if (event.repeat) return;
    const toggleDrawing = () => setInteraction({ isDrawing: !interaction.isDrawing });
    command.run({ ...context, openDialog, toggleDrawing });
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
