import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { useLayoutEffect } from 'react';
import { useHover } from '../../../state/hover.ts';

/** Where a hand was that left the script: the map, or the panel that speaks for it. */
const LEFT_AT = 'main, #panel';

/**
 * A scene begins, or is returned to, without what a pointer or the keys left on the map: no hover, no
 * ring. A focus that was there goes to the stage; on the stage's own buttons it stays.
 */
export function useCleanScene(): void {
  const scene = usePresentation(({ stage }) =>
    stage?.offScript === false ? stage.scene.id : null,
  );
  useLayoutEffect(() => {
    if (scene === null) return;
    const active = document.activeElement;
    if (!active || active === document.body || active.closest(LEFT_AT))
      document.querySelector<HTMLElement>('[data-stage]')?.focus();
    const { hover, focusOn } = useHover.getState();
    hover(null);
    focusOn(null);
  }, [scene]);
}
