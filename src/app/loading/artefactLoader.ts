import { fetchArtefact, type FetchProblem } from '../../data/fetchArtefact.ts';
import type { Reader } from '../../data/reader.ts';
import { type ArtefactId, ARTEFACTS } from '../../domain/artefacts.ts';
import type { AppStore } from '../../state/appStore.ts';

/** An artefact that is still loading after this time is reported as slow. */
export const SLOW_AFTER_MS = 8000;

interface Attempt {
  readonly abort: AbortController;
  readonly ends: Promise<boolean>;
}

/** Fetches artefacts and reports problems to the user. */
export interface ArtefactLoader {
  /**
   * Fetches an artefact and passes its value to `accept`, once; earlier notices about it are dismissed. While
   * it is loading, another call aborts the first attempt and fetches again.
   * Resolves to whether it has loaded.
   * @param accept may throw a RangeError or TypeError for a value that is inconsistent: it counts as damaged
   */
  readonly load: <Value>(
    part: ArtefactId,
    read: Reader<Value>,
    accept: (value: Value) => void | Promise<void>,
  ) => Promise<boolean>;
}

/** @param store receives the notices */
export function createArtefactLoader(store: AppStore): ArtefactLoader {
  const attempts = new Map<ArtefactId, Attempt>();
  const fileOf = (part: ArtefactId): string =>
    part === 'report' ? store.getState().report.reportFile : ARTEFACTS[part];

  const dismissNotices = (part: ArtefactId): void => {
    for (const notice of store.getState().notices) {
      const isAbout = (notice.kind === 'missing' || notice.kind === 'slow') && notice.part === part;
      if (isAbout) store.getState().dismiss(notice);
    }
  };

  const load: ArtefactLoader['load'] = (part, read, accept) => {
    const before = attempts.get(part);
    const abort = new AbortController();
    const isLatest = () => attempts.get(part)?.abort === abort;

    const attempt = async (): Promise<boolean> => {
      const slow = setTimeout(() => {
        if (isLatest()) store.getState().notify({ kind: 'slow', part });
      }, SLOW_AFTER_MS);
      const fetched = await fetchArtefact(fileOf(part), read, abort.signal);
      clearTimeout(slow);
      const latest = attempts.get(part);
      if (latest && !isLatest()) return latest.ends;
      attempts.delete(part);
      dismissNotices(part);
      const fail = (problem: FetchProblem): false => {
        store.getState().notify({ kind: 'missing', part, problem });
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
    dismissNotices(part);
    before?.abort.abort();
    return ends;
  };
  return { load };
}
