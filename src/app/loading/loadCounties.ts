import { countyReader } from '../../data/readCounties.ts';
import { topologyReader } from '../../data/readTopology.ts';
import { withCounties } from '../../domain/regions/counties.ts';
import type { Place } from '../../domain/regions/region.ts';
import { toCountyShapes } from '../../map/countyShapes.ts';
import type { AppStore } from '../../state/appStore.ts';
import { runChunked } from '../../scheduling/runChunked.ts';
import { yieldToMain } from '../../scheduling/yieldToMain.ts';
import type { ArtefactLoader } from '../../data/artefactLoader.ts';
import type { MapDataStore } from './mapDataStore.ts';

const shapeReader = topologyReader(['counties']);

/** Adds the counties to the atlas, now or once it has loaded, and again whenever the atlas is replaced. */
function keepIn(store: AppStore, places: readonly Place[]): void {
  const add = (): void => {
    const { atlas, showAtlas } = store.getState();
    if (atlas && atlas.counties.length === 0) showAtlas(withCounties(atlas, places));
  };
  add();
  store.subscribe(({ atlas }, before) => {
    if (atlas !== before.atlas) add();
  });
}

/** Loads the names and parents of the counties. Resolves to whether they have loaded. */
export async function loadCountyTable(
  artefactLoader: ArtefactLoader,
  store: AppStore,
  mapData: MapDataStore,
): Promise<boolean> {
  return artefactLoader.load('counties', countyReader, async ({ places, names }) => {
    await yieldToMain();
    keepIn(store, places);
    mapData.setState(({ names: known }) => ({
      countyNames: names,
      names: known && [...known, ...names],
    }));
  });
}

export async function loadCountyShapes(
  artefactLoader: ArtefactLoader,
  mapData: MapDataStore,
): Promise<boolean> {
  return artefactLoader.load('countyShapes', shapeReader, async (topology) => {
    const counties = await runChunked(toCountyShapes(topology));
    await yieldToMain();
    // Computed here and not when the map first draws them.
    counties.innerBorders();
    await yieldToMain();
    mapData.setState({ counties });
  });
}
