import { isAdcode } from '../../domain/ids.ts';
import { layerFor, layersAt } from '../../domain/regions/regionsAt.ts';
import type { AtlasStore } from '../../state/appStore.ts';
import type { CameraDesk } from '../../viewport/cameraController.ts';

/**
 * Answers a click on the outline as the map itself would.
 * @param code the province's adcode, null for the sea
 */
export function answerEarlyClick(
  store: AtlasStore,
  desk: Pick<CameraDesk, 'pickedOnMap'>,
  code: string | null,
): void {
  const { atlas, preferences, select } = store.getState();
  if (code === null) select(null);
  if (code === null || !isAdcode(code)) return;
  const spot = { places: [code], city: null };
  const layer = atlas && layerFor(preferences.level, layersAt(atlas, spot));
  desk.pickedOnMap();
  select({ kind: 'region', id: layer?.id ?? code });
}
