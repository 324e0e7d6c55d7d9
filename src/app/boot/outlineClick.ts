import { isAdcode } from '../../domain/ids.ts';
import { regionForLevel, regionsAt } from '../../domain/regions/regionsAt.ts';
import type { AppStore } from '../../state/appStore.ts';

/** Answers a click on the outline as the map would; `code` is an adcode, or null for the sea. */
export function selectOutlineClick(store: AppStore, code: string | null): void {
  const { atlas, preferences, select } = store.getState();
  if (code === null) select(null);
  if (code === null || !isAdcode(code)) return;
  const spot = { places: [code], city: null };
  const layer = atlas && regionForLevel(preferences.level, regionsAt(atlas, spot));
  select({ kind: 'region', id: layer?.id ?? code });
}
