import { fetchArtefact, type FetchProblem } from '../../data/fetchArtefact.ts';
import type { Reader } from '../../data/reader.ts';
import { ARTEFACTS } from '../../domain/artefacts.ts';
import type { AppStore } from '../../state/appStore.ts';
import type { ArtefactId } from '../../domain/artefacts.ts';

/** After so many milliseconds a part that is still on its way is said to be. */
export const SLOW_AFTER_MS = 8000;

interface Attempt {
  readonly abort: AbortController;
  readonly ends: Promise<boolean>;
}

/** Fetches parts and tells what becomes of them. */
export interface ArtefactLoader {
  /**
   * Fetches a part and hands a sound value to `accept`, once; what was said of it before is withdrawn.
   * Asked for again while it is on its way, it is fetched anew and the first attempt given up.
   * Resolves to whether it is there.
   * @param accept may throw a RangeError: what is well-formed and does not hold together is damaged
   */
  readonly get: <Value>(
    part: ArtefactId,
    read: Reader<Value>,
    accept: (value: Value) => void | Promise<void>,
  ) => Promise<boolean>;
}

/** Deliveries whose problems are said in the notices of `store`. */
export function createArtefactLoader(store: AppStore): ArtefactLoader {
  const fileOf = (part: ArtefactId): string =>
    part === 'report' ? store.getState().report.reportFile : ARTEFACTS[part];
  const attempts = new Map<ArtefactId, Attempt>();

  const withdraw = (part: ArtefactId): void => {
    for (const notice of store.getState().notices) {
      const isAbout = (notice.kind === 'missing' || notice.kind === 'slow') && notice.part === part;
      if (isAbout) store.getState().dismiss(notice);
    }
  };

  const get: ArtefactLoader['get'] = (part, read, accept) => {
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
      withdraw(part);
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

    // It looks at `attempts` only after what it fetched has come.
    const ends = attempt();
    attempts.set(part, { abort, ends });
    withdraw(part);
    before?.abort.abort();
    return ends;
  };
  return { get };
}
