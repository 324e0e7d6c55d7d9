import type { Topology } from 'topojson-specification';
import type * as z from 'zod/mini';
import { fetchArtefact } from '../data/fetchArtefact.ts';
import { regionTableSchema, reportSchema, searchNamesSchema } from '../data/schemas.ts';
import { topologySchema } from '../data/topologySchema.ts';
import { ARTEFACTS } from '../domain/artefacts.ts';
import { createAtlas } from '../domain/atlas.ts';
import type { Geometry } from '../map/geometry.ts';
import { toGeometry } from '../map/topology.ts';
import type { AtlasStore, Part } from '../state/store.ts';
import type { MaterialStore } from './materials.ts';

type Problem = 'unreachable' | 'damaged';

/** Loads the artefacts, essential ones first, and tries again on request. */
export interface Loader {
  /** Resolves when regions and report have been settled, there or not. */
  start(): Promise<void>;
  /** Loads one part again, after a failure. */
  retry(part: Part): Promise<void>;
  /** The fine level is loaded when first wanted. */
  wantFine(): void;
}

const SCHEMAS = {
  provinces: topologySchema(['provinces', 'lines']),
  prefectures: topologySchema(['prefectures']),
  fine: topologySchema(['provinces', 'prefectures', 'lines']),
  context: topologySchema(['countries', 'rivers']),
} as const;
type Layer = keyof typeof SCHEMAS;

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
}

export function createLoader(store: AtlasStore, materials: MaterialStore): Loader {
  const topologies = new Map<Layer, Topology>();
  let fineWanted = false;

  const fail = (part: Part, problem: Problem): false => {
    store.getState().notify({ kind: 'missing', part, problem });
    return false;
  };

  /** Fetches a part, withdraws earlier notices about it, and hands on a sound value. */
  const load = async <Value>(
    part: Part,
    schema: z.ZodMiniType<Value>,
    accept: (value: Value) => void,
  ): Promise<boolean> => {
    const fetched = await fetchArtefact(ARTEFACTS[part], schema);
    for (const notice of store.getState().notices) {
      if (notice.kind === 'missing' && notice.part === part) store.getState().dismiss(notice);
    }
    if (!fetched.ok) return fail(part, fetched.problem);
    try {
      accept(fetched.value);
      return true;
    } catch (error) {
      // A well-formed file whose content does not hold together is damaged all the same.
      if (error instanceof RangeError) return fail(part, 'damaged');
      throw error;
    }
  };

  /** Decodes what has arrived, keeping the identity of what was there, so that maps update only what is new. */
  const grow = (): void => {
    const provinces = topologies.get('provinces');
    if (!provinces) return;
    const decoded = toGeometry({
      provinces,
      prefectures: topologies.get('prefectures') ?? null,
      fine: topologies.get('fine') ?? null,
      context: topologies.get('context') ?? null,
    });
    const known = materials.getState().geometry;
    const geometry: Geometry = {
      provinces: known?.provinces ?? decoded.provinces,
      lines: known?.lines ?? decoded.lines,
      prefectures: known?.prefectures ?? decoded.prefectures,
      fine: known?.fine ?? decoded.fine,
      context: known?.context ?? decoded.context,
    };
    materials.setState({ geometry });
  };

  const loadLayer = (layer: Layer): Promise<boolean> =>
    load(layer, SCHEMAS[layer], (topology) => {
      topologies.set(layer, topology);
      try {
        grow();
      } catch (error) {
        topologies.delete(layer);
        throw error instanceof Error ? new RangeError(error.message) : error;
      }
    });

  const loadReport = (): Promise<boolean> =>
    load('report', reportSchema, (report) => store.getState().showReport(report));

  const loadRegions = (): Promise<boolean> =>
    load('regions', regionTableSchema, (table) => store.getState().showAtlas(createAtlas(table)));

  const loadNames = (): Promise<boolean> =>
    load('names', searchNamesSchema, (names) => materials.setState({ names }));

  const loadRegionsAndReport = async (): Promise<void> => {
    // The report's links need the regions; both are on their way at once (see the preloads in index.html).
    if (await loadRegions()) await loadReport();
  };

  const loadWanted = async (): Promise<void> => {
    await Promise.all([loadLayer('context'), loadLayer('prefectures'), loadNames()]);
  };

  return {
    start: async () => {
      await Promise.all([loadLayer('provinces'), loadRegionsAndReport()]);
      whenIdle(() => void loadWanted());
    },
    retry: async (part) => {
      switch (part) {
        case 'regions':
          return loadRegionsAndReport();
        case 'report':
          await loadReport();
          return;
        case 'names':
          await loadNames();
          return;
        default:
          await loadLayer(part);
      }
    },
    wantFine: () => {
      if (fineWanted) return;
      fineWanted = true;
      void loadLayer('fine');
    },
  };
}
