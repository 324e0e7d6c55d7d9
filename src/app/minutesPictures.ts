import type { DrawMaps } from '../features/minutes/saveMinutes.ts';
import { requireModule } from '../features/handouts/exportResult.ts';
import type { AppStore } from '../state/appStore.ts';
import type { MapDataReader } from '../viewport/mapData.ts';
import type { Language } from '../domain/language.ts';
import { retryImport } from '../ui/lazy/retryImport.ts';

const loadPictures = retryImport(() => import('../features/handouts/drawMapPictures.ts'));

/** Draws the maps of the minutes as the handouts do. Rejects before the map has loaded. */
export function minutesPictures(
  store: AppStore,
  mapData: MapDataReader,
  language: Language,
  loadFine: () => Promise<void>,
): DrawMaps {
  return async (maps) => {
    if (maps.length === 0) return new Map();
    await loadFine();
    const { geometry, counties } = mapData.getState();
    const { linked, filter, preferences } = store.getState();
    if (!geometry || !linked || !filter) throw new Error('the map has not loaded');
    const { drawMapPictures } = await requireModule(loadPictures());
    const pictures = await drawMapPictures(
      maps.map(({ map, strokes }) => ({ ...map, strokes })),
      {
        ...{ linked, filter, language },
        geometry: { ...geometry, counties },
        approval: preferences.approvalNumber,
      },
    );
    return new Map(
      maps.flatMap(({ key }, index) => {
        const picture = pictures[index];
        return picture ? [[key, picture] as const] : [];
      }),
    );
  };
}
