import { useLayoutEffect } from 'react';
import { mapTextSize } from '../../../domain/deck/stageText.ts';
import { useAppStore, usePresentation } from '../../../state/AppStoreContext.tsx';

/** Sizes the names on the map and the legend (`--stage-text`) for the audience; `useFittedText` scales the words. */
export function useStageTextSize(): void {
  const store = useAppStore();
  const scale = usePresentation((state) => state.show?.textScale ?? 1);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const resize = (): void => {
      const textSize = mapTextSize(window.innerWidth, window.innerHeight, scale);
      style.setProperty('--stage-text', `${String(textSize)}px`);
      if (store.getState().presentation.textSize !== textSize)
        store.getState().setPresentation({ textSize });
    };
    resize();
    window.addEventListener('resize', resize);
    return () => window.removeEventListener('resize', resize);
  }, [store, scale]);
  useLayoutEffect(
    () => () => {
      store.getState().setPresentation({ textSize: null });
      for (const name of ['--stage-text', '--text-scale'])
        document.documentElement.style.removeProperty(name);
    },
    [store],
  );
}
