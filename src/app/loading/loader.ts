import { readMembershipSources, readNames, readRegions } from '../../data/readRegions.ts';
import type { ArtefactId } from '../../domain/artefacts.ts';
import { FIRST_REPORT } from '../../domain/report/library.ts';
import { createAtlas } from '../../domain/regions/atlas.ts';
import { withMembershipSources } from '../../domain/regions/packed/membershipSources.ts';
import { followIndicators } from '../../features/indicators/indicatorLoader.ts';
import { followSilence } from '../../features/silence/followSilence.ts';
import { createReportLoader, type ReportLoader } from '../../features/library/reportLoader.ts';
import { longListModule } from '../../features/region-panel/longListModule.ts';
import { whenIdle } from '../../scheduling/whenIdle.ts';
import type { AppStore } from '../../state/appStore.ts';
import { retryImport } from '../../ui/lazy/retryImport.ts';
import { type ArtefactLoader, createArtefactLoader } from '../../data/artefactLoader.ts';
import { artefactNotices } from './artefactNotices.ts';
import { createMapDataLoader } from './loadMapData.ts';
import type { MapDataStore } from './mapDataStore.ts';

export interface Loader {
  /**
   * Loads what the first panel needs, with this report or else the first one. Resolves when regions and report
   * have loaded or failed.
   */
  readonly start: (report: string | null) => Promise<void>;
  /** Opens another report. */
  readonly openReport: ReportLoader['open'];
  readonly keepCopy: ReportLoader['keepCopy'];
  /** Loads the provinces and, once the browser is idle, everything else that the user will need. */
  readonly startMap: () => Promise<void>;
  readonly retry: (part: ArtefactId) => Promise<void>;
  /** Loads the fine boundaries, once. Resolves when they have loaded or failed. */
  readonly loadFine: () => Promise<void>;
  /** Loads the table of counties for search, once, whether the counties are on the map or not. */
  readonly loadCountyNames: () => void;
}

const importCounties = retryImport(() => import('./loadCounties.ts'));

function createRegionLoader(store: AppStore, mapData: MapDataStore, { load }: ArtefactLoader) {
  const loadRegions = (): Promise<boolean> =>
    load('regions', readRegions, (table) => store.getState().showAtlas(createAtlas(table)));
  return {
    regions: loadRegions,
    names: (): Promise<boolean> =>
      load('names', readNames, (names) =>
        mapData.setState(({ countyNames }) => ({ names: [...names, ...(countyNames ?? [])] })),
      ),
    membershipSources: (): Promise<boolean> =>
      load('membershipSources', readMembershipSources, (sources) => {
        const { atlas, showMembershipSources } = store.getState();
        if (atlas) showMembershipSources(withMembershipSources(atlas.groupings, sources));
      }),
  };
}

/** Loads the counties with their code. Resolves once their table has loaded or failed; the boundaries follow. */
async function loadCounties(
  store: AppStore,
  mapData: MapDataStore,
  artefactLoader: ArtefactLoader,
): Promise<void> {
  const { setCountyData, notify } = store.getState();
  setCountyData('loading');
  const code = await importCounties().catch(() => null);
  if (!code) {
    notify({ kind: 'missing', artefact: 'counties', problem: 'unreachable' });
    setCountyData('missing');
    return;
  }
  const hasTable = (store.getState().atlas?.counties.length ?? 0) > 0;
  const hasShapes = mapData.getState().counties !== null;
  const table = hasTable || code.loadCountyTable(artefactLoader, store, mapData);
  const shapes = hasShapes || code.loadCountyShapes(artefactLoader, mapData);
  void Promise.all([table, shapes]).then((loaded) =>
    setCountyData(loaded.every(Boolean) ? 'there' : 'missing'),
  );
  await table;
}

export function createLoader(store: AppStore, mapData: MapDataStore): Loader {
  const artefactLoader = createArtefactLoader(artefactNotices(store));
  const regions = createRegionLoader(store, mapData, artefactLoader);
  // The panels of a long report are long lists: their code loads beside the report's columns.
  const report = createReportLoader(store, artefactLoader, longListModule.prefetch);
  const indicators = followIndicators(store, artefactLoader);
  const silence = followSilence(store);
  const map = createMapDataLoader(store, mapData, artefactLoader);
  const counties = (): Promise<void> => loadCounties(store, mapData, artefactLoader);
  let hasCountyNames = false;
  let loadingFine: Promise<void> | null = null;
  let loadingCounties: Promise<void> | null = null;

  const loadRest = async (): Promise<void> => {
    // One after the other, in the order of need: in parallel they would delay one another.
    await map.prefectures();
    await Promise.all([regions.membershipSources(), regions.names()]);
    await map.context();
  };

  /** Linking a report needs the regions. The page preloads both files (index.html). */
  const regionsAndReport = async (): Promise<void> => {
    if (await regions.regions()) await report.retry();
  };

  const retry: Readonly<Record<ArtefactId, () => Promise<unknown>>> = {
    regions: regionsAndReport,
    report: report.retry,
    compared: report.loadCompared,
    indicators,
    silence,
    names: regions.names,
    membershipSources: regions.membershipSources,
    provinces: map.provinces,
    prefectures: map.prefectures,
    context: map.context,
    fine: map.fine,
    counties,
    countyShapes: counties,
  };

  store.subscribe(({ view, countyData }, before) => {
    const isSwitchedOn = view.counties && !before.view.counties;
    if (isSwitchedOn && (countyData === 'none' || countyData === 'missing'))
      loadingCounties = counties();
    if (view.compare !== null && view.compare !== before.view.compare) void report.loadCompared();
  });

  return {
    start: async (id) => {
      if (await regions.regions()) {
        const opening = id === null ? 'unknown' : await report.open(id);
        if (opening === 'unknown') await report.open(FIRST_REPORT.id);
      }
      await loadingCounties;
    },
    openReport: report.open,
    keepCopy: report.keepCopy,
    startMap: async () => {
      await map.provinces();
      whenIdle(() => void loadRest());
    },
    retry: async (part) => {
      await retry[part]();
    },
    loadCountyNames: () => {
      if (hasCountyNames || store.getState().countyData !== 'none') return;
      hasCountyNames = true;
      void importCounties()
        .then(({ loadCountyTable }) => loadCountyTable(artefactLoader, store, mapData))
        // Search works without counties; switching them on reports the failure.
        .catch(() => undefined);
    },
    loadFine: async () => {
      loadingFine ??= map.fine().then(() => undefined);
      await loadingFine;
    },
  };
}
