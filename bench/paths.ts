import path from 'node:path';
import { ROOT } from '../scripts/lib/root.mjs';

/** Output of the benchmark's own builds; it is neither committed nor shipped. */
const CACHE = path.join(ROOT, '.cache', 'bench');
export const PEERS_SOURCE = path.join(ROOT, 'bench', 'peers');
export const PEERS_BUILT = path.join(CACHE, 'peers');
export const PROBE_BUILT = path.join(CACHE, 'probe');
export const CORPORA = path.join(CACHE, 'corpora');
export const PRODUCT = path.join(ROOT, 'dist');
/** Results of a run that is not complete. */
export const PARTIAL = path.join(CACHE, 'partial');
export const BUDGETS = path.join(ROOT, 'bench', 'budgets.json');
/** Folder of the published performance.json and performance.md. */
export const RESULTS = path.join(ROOT, 'docs');
