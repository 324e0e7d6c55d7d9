import { countyReader } from '../../data/readCounties.ts';
import { topologyReader } from '../../data/readTopology.ts';
import { withCounties } from '../../domain/regions/counties.ts';
import type { Place } from '../../domain/regions/region.ts';
import { toCountyShapes } from '../../map/countyShapes.ts';
import type { AppStore } from '../../state/appStore.ts';
import { yieldToMain, runChunked } from '../../scheduling/runChunked.ts';
import type { ArtefactLoader } from './artefactLoader.ts';
import type { MapDataStore } from './mapDataStore.ts';

const shapeReader = topologyReader(['counties']);

/** Puts the counties into the atlas, at once or when there is one, and again whenever it is another. */
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

/** Loads what the counties are called and lie in. Resolves to whether it is there. */
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

/** Loads the counties' boundaries. Resolves to whether they are there. */
export async function loadCountyShapes(
  artefactLoader: ArtefactLoader,
  mapData: MapDataStore,
): Promise<boolean> {
  return artefactLoader.load('countyShapes', shapeReader, async (topology) => {
    const counties = await runChunked(toCountyShapes(topology));
    await yieldToMain();
    // Worked out here and not when the map first draws them.
    counties.inner();
    await yieldToMain();
    mapData.setState({ counties });
  });
}
