import { completeReport } from '../../data/fetchReport.ts';
import { readBases, readNames, readRegions } from '../../data/readRegions.ts';
import { readReport } from '../../data/readReport.ts';
import { topologyReader } from '../../data/readTopology.ts';
import { createAtlas } from '../../domain/regions/atlas.ts';
import { withMembershipSources } from '../../domain/regions/packed/membershipSources.ts';
import { longListModule } from '../../features/region-panel/longListModule.ts';
import type { Geometry } from '../../map/geometry.ts';
import { projectionOf } from '../../map/projection.ts';
import type { AppStore } from '../../state/appStore.ts';
import type { ArtefactId } from '../../domain/artefacts.ts';
import { runChunked } from '../../scheduling/runChunked.ts';
import { retryImport } from '../../ui/lazy/retryImport.ts';
import { readPageState } from '../../ui/lazy/servedPage.ts';
import { createArtefactLoader } from './artefactLoader.ts';
import type { MapModule, MapDataStore } from './mapDataStore.ts';

/** Loads the artefacts, essential ones first, and tries again on request. */
export interface Loader {
  /** Loads what the first panel needs. Resolves when regions and report have been settled, there or not. */
  start(): Promise<void>;
  /** Loads what the map needs and, when the browser is idle, all else that is wanted sooner or later. */
  startMap(): Promise<void>;
  /** Loads one part again, after a failure or while it is slow. */
  retry(part: ArtefactId): Promise<void>;
  /** The fine level is loaded when first wanted. Resolves once it is settled, there or not. */
  wantFine(): Promise<void>;
}

const READERS = {
  provinces: topologyReader(['provinces', 'lines']),
  prefectures: topologyReader(['prefectures']),
  fine: topologyReader(['provinces', 'prefectures', 'lines']),
  context: topologyReader(['countries', 'rivers']),
} as const;

const importMapCode = retryImport(() => import('../map/mapModule.ts'));
const importCounties = retryImport(() => import('./loadCounties.ts'));

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
}

export function createLoader(store: AppStore, mapData: MapDataStore): Loader {
  const artefactLoader = createArtefactLoader(store);
  let fineWanted: Promise<void> | null = null;
  let countiesWanted: Promise<void> | null = null;

  /** Adds to what there is to draw. What was there keeps its identity, so that maps update only what is new. */
  const grow = (grown: Partial<Geometry>): void => {
    const { geometry } = mapData.getState();
    if (geometry) mapData.setState({ geometry: { ...geometry, ...grown } });
  };

  /** What draws the map, fetched when first asked for; null when it could not be had. */
  const mapModule = (): Promise<MapModule | null> =>
    importMapCode().then(
      (there) => there.mapModule,
      () => null,
    );

  /** What the reader has chosen: what is done ahead of the map is done for that. */
  const projection = () => projectionOf(store.getState().preferences.projection);

  const loadProvinces = (): Promise<boolean> => {
    // Both are on their way at once.
    const coming = mapModule();
    return artefactLoader.get('provinces', READERS.provinces, async (provinces) => {
      const code = await coming;
      if (!code) {
        const problem = (await readPageState()) === 'another' ? 'stale' : 'unreachable';
        store.getState().notify({ kind: 'missing', part: 'provinces', problem });
        return;
      }
      const made = await runChunked(code.toFirst(provinces));
      await runChunked(code.provincesAhead(made, projection()));
      const known = mapData.getState().geometry;
      mapData.setState({ mapModule: code, geometry: { ...made, ...known } });
    });
  };

  const loadPrefectures = (): Promise<boolean> =>
    artefactLoader.get('prefectures', READERS.prefectures, async (topology) => {
      const code = await mapModule();
      if (code) grow({ prefectures: await runChunked(code.toLevel(topology, 'prefectures')) });
    });

  const loadContext = (): Promise<boolean> =>
    artefactLoader.get('context', READERS.context, async (topology) => {
      const code = await mapModule();
      if (!code) return;
      const context = await runChunked(code.toContext(topology));
      await runChunked(code.contextAhead(context, projection()));
      grow({ context });
    });

  const loadFine = (): Promise<boolean> =>
    artefactLoader.get('fine', READERS.fine, async (topology) => {
      const code = await mapModule();
      if (code) grow({ fine: await runChunked(code.toFine(topology)) });
    });

  const loadReport = (): Promise<boolean> =>
    artefactLoader.get('report', readReport, async (file) => {
      // What is said of a place of a long report is a long list: its code comes with the columns.
      if (file.kind === 'split') longListModule.prefetch();
      store.getState().showReport(await completeReport(store.getState().report.reportFile, file));
    });

  const loadRegions = (): Promise<boolean> =>
    artefactLoader.get('regions', readRegions, (table) =>
      store.getState().showAtlas(createAtlas(table)),
    );

  const loadNames = (): Promise<boolean> =>
    artefactLoader.get('names', readNames, (names) =>
      mapData.setState(({ countyNames }) => ({ names: [...names, ...(countyNames ?? [])] })),
    );

  const loadBases = (): Promise<boolean> =>
    artefactLoader.get('membershipSources', readBases, (bases) => {
      const { atlas, showMembershipSources: showBases } = store.getState();
      if (atlas) showBases(withMembershipSources(atlas.groupings, bases));
    });

  /** Their code comes with them. Resolves once the table has been settled; the boundaries follow. */
  const loadCounties = async (): Promise<void> => {
    const { setCountyData, notify } = store.getState();
    setCountyData('loading');
    const code = await importCounties().catch(() => null);
    if (!code) {
      notify({ kind: 'missing', part: 'counties', problem: 'unreachable' });
      setCountyData('missing');
      return;
    }
    const has = {
      table: store.getState().atlas?.counties.length,
      shapes: mapData.getState().counties,
    };
    const table = has.table ? true : code.loadCountyTable(artefactLoader, store, mapData);
    const shapes = has.shapes ? true : code.loadCountyShapes(artefactLoader, mapData);
    void Promise.all([table, shapes]).then((there) =>
      setCountyData(there.every(Boolean) ? 'there' : 'missing'),
    );
    await table;
  };

  const loadRegionsAndReport = async (): Promise<void> => {
    // The report's links need the regions; both are on their way at once (see the preloads in index.html).
    if (await loadRegions()) await loadReport();
  };

  const loadWanted = async (): Promise<void> => {
    // What is drawn or asked about first comes first: side by side they would only hold each other up.
    await loadPrefectures();
    await Promise.all([loadBases(), loadNames()]);
    await loadContext();
  };

  const reload: Readonly<Record<ArtefactId, () => Promise<unknown>>> = {
    regions: loadRegionsAndReport,
    report: loadReport,
    provinces: loadProvinces,
    prefectures: loadPrefectures,
    context: loadContext,
    fine: loadFine,
    names: loadNames,
    membershipSources: loadBases,
    counties: loadCounties,
    countyShapes: loadCounties,
  };

  // Switched on again after a failure, they are asked for again.
  store.subscribe(({ view, countyData }, before) => {
    const switchedOn = view.counties && !before.view.counties;
    if (switchedOn && (countyData === 'none' || countyData === 'missing'))
      countiesWanted = loadCounties();
  });

  return {
    start: async () => {
      await loadRegionsAndReport();
      await countiesWanted;
    },
    startMap: async () => {
      await loadProvinces();
      whenIdle(() => void loadWanted());
    },
    retry: async (part) => {
      await reload[part]();
    },
    wantFine: async () => {
      fineWanted ??= loadFine().then(() => undefined);
      await fineWanted;
    },
  };
}
