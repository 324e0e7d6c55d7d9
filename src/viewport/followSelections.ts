import { MIN_ZOOM, PREFECTURES_FROM } from '../china/zoomLevels.ts';
import type { Bounds, Place } from '../domain/regions/region.ts';
import { boundsOfSelection } from '../domain/view/selectionBounds.ts';
import type { Box } from '../map/camera.ts';
import type { AppStore } from '../state/appStore.ts';
import { isWellVisible, type Viewport } from './viewport.ts';

/** A city is not coloured where the map fills provinces. */
function minZoomOf(place: Place | undefined): number {
  return !place || place.level === 'province' ? MIN_ZOOM : PREFECTURES_FROM;
}

/**
 * Shows each selection that the map does not show well, by one rule for every way to select.
 * @param controls the boxes of the controls on the map; null until they are known
 */
export function followSelections(
  store: AppStore,
  viewport: () => Viewport | null,
  controls: () => readonly Box[] | null,
  showArea: (bounds: Bounds, minZoom: number) => void,
): { readonly measured: () => void } {
  /** A selection made before the map exists is shown once its first camera and its controls are known. */
  let isWaiting = false;
  const show = (): void => {
    const { view, atlas, linked } = store.getState();
    const { selection, beside } = view;
    const bounds = selection && atlas && boundsOfSelection(atlas, linked, selection, beside);
    if (!bounds) return;
    const [now, boxes] = [viewport(), controls()];
    isWaiting = !now || !boxes;
    if (!now || !boxes) return;
    const place = selection.kind === 'region' ? atlas.place(selection.id) : undefined;
    // Regions side by side are all shown.
    const minZoom = beside.length > 0 ? MIN_ZOOM : minZoomOf(place);
    if (now.camera.zoom >= minZoom && isWellVisible(bounds, now, boxes)) return;
    showArea(bounds, minZoom);
  };
  store.subscribe(({ view: { selection, beside } }, { view: before }) => {
    if (selection !== before.selection || beside !== before.beside) show();
  });
  return {
    measured: () => {
      if (isWaiting) show();
    },
  };
}
