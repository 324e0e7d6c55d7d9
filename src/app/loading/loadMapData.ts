import { topologyReader } from '../../data/readTopology.ts';
import type { Geometry } from '../../map/geometry.ts';
import { projectionOf } from '../../map/projection.ts';
import { runChunked } from '../../scheduling/runChunked.ts';
import type { AppStore } from '../../state/appStore.ts';
import { retryImport } from '../../ui/lazy/retryImport.ts';
import { readPageState } from '../../ui/lazy/servedPage.ts';
import type { ArtefactLoader } from '../../data/artefactLoader.ts';
import type { MapDataStore, MapModule } from './mapDataStore.ts';

const READERS = {
  provinces: topologyReader(['provinces', 'lines']),
  prefectures: topologyReader(['prefectures']),
  fine: topologyReader(['provinces', 'prefectures', 'lines']),
  context: topologyReader(['countries', 'rivers']),
} as const;

const importMapModule = retryImport(() => import('../map/mapModule.ts'));

async function loadMapModule(): Promise<MapModule | null> {
  try {
    return (await importMapModule()).mapModule;
  } catch {
    return null;
  }
}

/** Loads the geometry of each level. Each function resolves to whether its level has loaded. */
export interface MapDataLoader {
  readonly provinces: () => Promise<boolean>;
  readonly prefectures: () => Promise<boolean>;
  readonly context: () => Promise<boolean>;
  readonly fine: () => Promise<boolean>;
}

/** @param mapData receives what has loaded; decoding runs in chunks, so that input is answered in between */
export function createMapDataLoader(
  store: AppStore,
  mapData: MapDataStore,
  { load }: ArtefactLoader,
): MapDataLoader {
  /** Adds a level and keeps the identity of the others, so that maps update only what is new. */
  const addGeometry = (added: Partial<Geometry>): void => {
    const { geometry } = mapData.getState();
    if (geometry) mapData.setState({ geometry: { ...geometry, ...added } });
  };
  const projection = () => projectionOf(store.getState().preferences.projection);

  return {
    provinces: () => {
      const loadingModule = loadMapModule();
      return load('provinces', READERS.provinces, async (provinces) => {
        const mapModule = await loadingModule;
        if (!mapModule) {
          const problem = (await readPageState()) === 'another' ? 'stale' : 'unreachable';
          store.getState().notify({ kind: 'missing', artefact: 'provinces', problem });
          return;
        }
        const first = await runChunked(mapModule.toInitialGeometry(provinces));
        await runChunked(mapModule.precomputeProvinces(first, projection()));
        const { geometry } = mapData.getState();
        mapData.setState({ mapModule, geometry: { ...first, ...geometry } });
      });
    },
    prefectures: () =>
      load('prefectures', READERS.prefectures, async (topology) => {
        const mapModule = await loadMapModule();
        if (!mapModule) return;
        const prefectures = await runChunked(mapModule.toLevel(topology, 'prefectures'));
        await runChunked(mapModule.precomputePrefectures(prefectures, projection()));
        addGeometry({ prefectures });
      }),
    context: () =>
      load('context', READERS.context, async (topology) => {
        const mapModule = await loadMapModule();
        if (!mapModule) return;
        const context = await runChunked(mapModule.toContext(topology));
        await runChunked(mapModule.precomputeContext(context, projection()));
        addGeometry({ context });
      }),
    fine: () =>
      load('fine', READERS.fine, async (topology) => {
        const mapModule = await loadMapModule();
        if (mapModule) addGeometry({ fine: await runChunked(mapModule.toFineGeometry(topology)) });
      }),
  };
}
