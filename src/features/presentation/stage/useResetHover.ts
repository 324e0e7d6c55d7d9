import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { useLayoutEffect } from 'react';
import { useHover } from '../../../state/hover.ts';

/** The map and its panel: what the user works with off script. */
const OFF_SCRIPT_AREAS = 'main, #panel';

/** Removes hover and focus ring from the map when a scene starts or the user returns to it. */
export function useResetHover(takesFocus: boolean): void {
  const scene = usePresentation(({ stage }) =>
    stage?.offScript === false ? stage.scene.id : null,
  );
  useLayoutEffect(() => {
    if (scene === null) return;
    const active = document.activeElement;
    const isFree = !active || active === document.body || active.closest(OFF_SCRIPT_AREAS);
    if (takesFocus && isFree) document.querySelector<HTMLElement>('[data-stage]')?.focus();
    const { hover, focusOn } = useHover.getState();
    hover(null);
    focusOn(null);
  }, [scene, takesFocus]);
}
