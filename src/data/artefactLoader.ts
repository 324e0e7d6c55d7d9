import { fetchArtefact, type FetchProblem } from './fetchArtefact.ts';
import type { Reader } from './reader.ts';
import { type ArtefactId, ARTEFACTS } from '../domain/artefacts.ts';

/** An artefact that is still loading after this time is reported as slow. */
export const SLOW_AFTER_MS = 8000;

interface Attempt {
  readonly abort: AbortController;
  readonly ends: Promise<boolean>;
}

/** A report, open or compared, also says its path, because there are several. */
export type Artefact =
  | keyof typeof ARTEFACTS
  | { readonly part: 'report' | 'compared'; readonly path: string };

export interface ArtefactLoader {
  /**
   * Another call while it is loading aborts the first attempt. Resolves to whether it has loaded.
   * @param accept may throw a RangeError or TypeError for an inconsistent value: it counts as damaged
   */
  readonly load: <Value>(
    artefact: Artefact,
    read: Reader<Value>,
    accept: (value: Value) => void | Promise<void>,
  ) => Promise<boolean>;
}

export interface ArtefactReports {
  readonly onSlow: (part: ArtefactId) => void;
  readonly onFailure: (part: ArtefactId, problem: FetchProblem) => void;
  /** Earlier reports about the artefact no longer apply. */
  readonly onSettled: (part: ArtefactId) => void;
}

export function createArtefactLoader(reports: ArtefactReports): ArtefactLoader {
  const attempts = new Map<ArtefactId, Attempt>();

  const load: ArtefactLoader['load'] = (artefact, read, accept) => {
    const { part, path } =
      typeof artefact === 'string' ? { part: artefact, path: ARTEFACTS[artefact] } : artefact;
    const before = attempts.get(part);
    const abort = new AbortController();
    const isLatest = () => attempts.get(part)?.abort === abort;

    const attempt = async (): Promise<boolean> => {
      const slow = setTimeout(() => {
        if (isLatest()) reports.onSlow(part);
      }, SLOW_AFTER_MS);
      const fetched = await fetchArtefact(path, read, abort.signal);
      clearTimeout(slow);
      const latest = attempts.get(part);
      if (latest && !isLatest()) return latest.ends;
      attempts.delete(part);
      reports.onSettled(part);
      const fail = (problem: FetchProblem): false => {
        reports.onFailure(part, problem);
        return false;
      };
      if (!fetched.ok) return fail(fetched.problem);
      try {
        await accept(fetched.value);
        return true;
      } catch (error) {
        if (error instanceof RangeError || error instanceof TypeError) return fail('damaged');
        throw error;
      }
    };

    // The attempt reads `attempts` only after its fetch, so it may be registered afterwards.
    const ends = attempt();
    attempts.set(part, { abort, ends });
    reports.onSettled(part);
    before?.abort.abort();
    return ends;
  };
  return { load };
}
