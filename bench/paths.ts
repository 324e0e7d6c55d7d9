import path from 'node:path';
import { ROOT } from '../scripts/lib/root.mjs';

/** What the benchmark builds: nothing of it is committed or shipped. */
const CACHE = path.join(ROOT, '.cache', 'bench');
export const PEERS_SOURCE = path.join(ROOT, 'bench', 'peers');
export const PEERS_BUILT = path.join(CACHE, 'peers');
export const PROBE_BUILT = path.join(CACHE, 'probe');
export const CORPORA = path.join(CACHE, 'corpora');
export const PRODUCT = path.join(ROOT, 'dist');
/** What a run that is not over yet has measured. */
export const PARTIAL = path.join(CACHE, 'partial');
export const BUDGETS = path.join(ROOT, 'bench', 'budgets.json');
/** Where a run leaves performance.json and performance.md to be read. */
export const RESULTS = path.join(ROOT, 'docs');
