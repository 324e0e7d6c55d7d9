import { useLayoutEffect } from 'react';
import { usePresentation } from '../../../state/AppStoreContext.tsx';

/** Sets the attributes of the document by which CSS lays the page out as a stage, until the show ends. */
export function useStageAttributes(): void {
  const isOffScript = usePresentation((state) => state.stage?.offScript === true);
  const areToolsOpen = usePresentation((state) => state.areToolsOpen);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['presenting'] = '';
    return () => {
      delete root.dataset['presenting'];
      root.style.removeProperty('--text-share');
    };
  }, []);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (isOffScript) dataset['offScript'] = '';
    if (areToolsOpen) dataset['tools'] = '';
    return () => {
      delete dataset['offScript'];
      delete dataset['tools'];
    };
  }, [isOffScript, areToolsOpen]);
}
