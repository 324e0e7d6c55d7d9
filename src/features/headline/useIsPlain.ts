import { useSyncExternalStore } from 'react';
import { COUNTRY_BOUNDS } from '../../china/bounds.ts';
import { isFiltered } from '../../domain/filters/filter.ts';
import { useAppState, usePresentation } from '../../state/AppStoreContext.tsx';
import type { CameraController } from '../../viewport/cameraController.ts';
import { isWellVisible } from '../../viewport/viewport.ts';

/** Whether the map shows the country with nothing selected, filtered or drawn over it, outside a presentation. */
export function useIsPlain({ viewport, onMove }: CameraController): boolean {
  const showsAll = useAppState(
    ({ view: { selection, filters, overlays, layout } }) =>
      selection === null && !isFiltered(filters) && overlays.length === 0 && layout === 'map',
  );
  const isPresenting = usePresentation(({ isOn, isEditing }) => isOn || isEditing);
  const showsCountry = () => {
    const now = viewport();
    return now === null || isWellVisible(COUNTRY_BOUNDS, now, []);
  };
  const isCountry = useSyncExternalStore(onMove, showsCountry, showsCountry);
  return showsAll && !isPresenting && isCountry;
}
