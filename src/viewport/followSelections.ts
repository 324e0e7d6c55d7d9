import { mapLevelAt } from '../china/zoomLevels.ts';
import type { Place } from '../domain/regions/region.ts';
import { boundsOfSelection } from '../domain/view/selectionBounds.ts';
import type { CameraRequest } from '../map/port.ts';
import type { AppStore } from '../state/appStore.ts';
import { isWellVisible, type Viewport } from './viewport.ts';

const PADDING = { top: 56, right: 56, bottom: 56, left: 56 };

/** A city is not coloured where the map fills provinces. */
function isLevelDrawn(place: Place | undefined, zoom: number): boolean {
  return !place || place.level === 'province' || mapLevelAt(zoom) === 'prefecture';
}

/** Requests a camera for each selection that the map does not show well, by one rule for every way to select. */
export function followSelections(
  store: AppStore,
  viewport: () => Viewport | null,
  request: (request: CameraRequest) => void,
): { readonly cameraMoved: () => void } {
  /** A selection made before the map exists is shown once its first camera is known. */
  let isWaiting = false;
  const show = (): void => {
    const { view, atlas, linked } = store.getState();
    const { selection } = view;
    const bounds = selection && atlas && boundsOfSelection(atlas, linked, selection);
    if (!bounds) return;
    const now = viewport();
    isWaiting = now === null;
    if (!now) return;
    const place = selection.kind === 'region' ? atlas.place(selection.id) : undefined;
    if (isLevelDrawn(place, now.camera.zoom) && isWellVisible(bounds, now)) return;
    request({ kind: 'fit', bounds, padding: PADDING, animate: true });
  };
  store.subscribe(({ view: { selection } }, { view: before }) => {
    if (selection !== before.selection) show();
  });
  return {
    cameraMoved: () => {
      if (isWaiting) show();
    },
  };
}
