import type { Glosses } from '../domain/report/gloss.ts';
import type { ReportFrame } from '../domain/report/report.ts';
import type { ChunkStore } from './createChunkStore.ts';
import { fetchGlosses } from './fetchGlosses.ts';

/** Kept as long as the report, so that everything on the page reads the same files. */
const stores = new WeakMap<ReportFrame, ChunkStore<Glosses>>();

/** The glosses of a report, which are fetched when they are requested. */
export function glossesOf(report: ReportFrame): ChunkStore<Glosses> {
  const found = stores.get(report);
  if (found) return found;
  const store = fetchGlosses(report.id);
  stores.set(report, store);
  return store;
}
