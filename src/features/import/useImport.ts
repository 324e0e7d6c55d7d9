import { type Dispatch, type SetStateAction, useCallback, useRef, useState } from 'react';
import type { Language } from '../../domain/language.ts';
import { type RunningFileEngine, useFileEngine } from '../../ui/useFileEngine.ts';
import type { StartImportEngine } from './engine/startImportEngine.ts';
import { rememberColumns, rememberedColumns } from './columnMemory.ts';
import type { Edit } from './engine/edits.ts';
import type { Answers, ImportApi } from './engine/importApi.ts';
import { withPresentRows, withRows, withShownEdit } from './engine/outline.ts';
import {
  type ImportProblem,
  type ImportState,
  NOTHING_CHOSEN,
  withAnswer,
  withoutEngine,
  withReview,
} from './importState.ts';

export interface Import {
  readonly state: ImportState;
  /** Whether the present cells are being checked. */
  readonly isChecking: boolean;
  readonly read: (file: File) => Promise<void>;
  readonly edit: (edit: Edit) => void;
  /** Fetches rows of a sheet that the review does not have yet. */
  readonly loadRows: (sheet: string, indexes: readonly number[]) => void;
  readonly answer: (text: string, region: string) => void;
  /** Stops reading, or discards what was read. */
  readonly reset: () => void;
  /** Starts it where it does not run; null where the browser does not allow it. */
  readonly engine: RunningFileEngine<ImportApi>['engine'];
}

interface Requests {
  /** The number of a new request. */
  readonly next: () => number;
  readonly isCurrent: (own: number) => boolean;
}

/** Answers to earlier requests are ignored. */
function useRequests(): Requests {
  const latest = useRef(0);
  const next = useCallback((): number => {
    latest.current += 1;
    return latest.current;
  }, []);
  const isCurrent = useCallback((own: number): boolean => latest.current === own, []);
  return { next, isCurrent };
}

function useLoadRows(
  engine: Import['engine'],
  setState: Dispatch<SetStateAction<ImportState>>,
): Import['loadRows'] {
  return useCallback(
    (sheet, indexes) => {
      void engine()
        ?.api.rows(sheet, indexes)
        .then((rows) =>
          setState((now) =>
            withReview(now, (review) => ({
              ...review,
              outline: withRows(review.outline, sheet, rows),
            })),
          ),
        );
    },
    [engine, setState],
  );
}

/** Reads and checks a file off the main thread. */
export function useImport(startEngine: StartImportEngine, language: Language): Import {
  const [state, setState] = useState<ImportState>(NOTHING_CHOSEN);
  const [isChecking, setChecking] = useState(false);
  const { next, isCurrent } = useRequests();
  const onFailed = useCallback((): void => {
    next();
    setChecking(false);
    setState(withoutEngine);
  }, [next]);
  const { engine, stop } = useFileEngine(startEngine, onFailed);
  const fail = (problem: ImportProblem, file: string): void =>
    setState({ step: 'choose', problem, file });

  const check = async (
    api: ImportApi,
    answers: Answers,
    fileName: string,
    own: number,
  ): Promise<void> => {
    setChecking(true);
    const checked = await api.check(answers);
    if (!isCurrent(own)) return;
    setChecking(false);
    if (checked) setState((now) => withReview(now, (review) => ({ ...review, checked })));
    else fail('names', fileName);
  };

  const read = async (file: File): Promise<void> => {
    const api = engine()?.api;
    if (!api) {
      fail('worker', file.name);
      return;
    }
    const own = next();
    setState({ step: 'reading', file: file.name });
    const reading = await api.open(file, language);
    if (!isCurrent(own)) return;
    if (!reading.ok) {
      fail(reading.problem, file.name);
      return;
    }
    const remembered = rememberedColumns(reading.outline);
    const outline = (remembered.length > 0 && (await api.edit(remembered))) || reading.outline;
    if (!isCurrent(own)) return;
    const figures = reading.hasFigures ? file : null;
    const untouched = { isChanged: false, answers: {}, answered: [], checked: null } as const;
    setState({ step: 'review', review: { ...untouched, outline, figures, said: reading.said } });
    await check(api, {}, file.name, own);
  };

  const edit = async (change: Edit): Promise<void> => {
    const api = engine()?.api;
    if (!api || state.step !== 'review') return;
    const own = next();
    setChecking(true);
    setState((now) =>
      withReview(now, (review) => ({
        ...review,
        isChanged: true,
        outline: withShownEdit(review.outline, change),
      })),
    );
    const outline = await api.edit([change]);
    if (!isCurrent(own) || !outline) return;
    setState((now) =>
      withReview(now, (review) => ({
        ...review,
        outline: withPresentRows(outline, review.outline),
      })),
    );
    rememberColumns(outline);
    await check(api, state.review.answers, outline.fileName, own);
  };

  const loadRows = useLoadRows(engine, setState);

  const answer = (text: string, region: string): void => {
    const api = engine()?.api;
    if (!api || state.step !== 'review' || region === '') return;
    const review = withAnswer(state.review, text, region);
    setState({ step: 'review', review });
    void check(api, review.answers, review.outline.fileName, next());
  };
  return {
    state,
    isChecking,
    read,
    edit: (change) => void edit(change),
    loadRows,
    answer,
    reset: () => {
      next();
      stop();
      setState(NOTHING_CHOSEN);
      void engine()?.api.prepare();
    },
    engine,
  };
}
