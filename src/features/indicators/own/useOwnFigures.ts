import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { FileAnswers, PlaceQuestion } from './engine/figuresApi.ts';
import type { StartFiguresEngine } from './engine/startFiguresEngine.ts';
import {
  type FiguresReview,
  type FiguresState,
  NO_ANSWERS,
  type SeriesEdit,
  withPlaceAnswer,
} from './figuresState.ts';

export interface OwnFiguresWork {
  readonly state: FiguresState;
  readonly read: (file: File) => void;
  readonly answerPlace: (question: PlaceQuestion, region: string) => void;
  /** Says the year of undated values, or another sheet; the file is read again. */
  readonly answer: (change: Partial<Pick<FileAnswers, 'year' | 'sheet'>>) => void;
  readonly edit: (id: string, change: SeriesEdit) => void;
  /** Stops reading, or discards what was read. */
  readonly reset: () => void;
}

type Engine = ReturnType<StartFiguresEngine>;

/** The engine starts with the dialog, so that it is ready when the user has found the file. */
function useEngine(startEngine: StartFiguresEngine) {
  const running = useRef<Engine | null>(null);
  const engine = useCallback((): Engine | null => {
    try {
      running.current ??= startEngine();
    } catch {
      // The user is told by those who need the engine.
    }
    return running.current;
  }, [startEngine]);
  const stop = useCallback(() => {
    running.current?.stop();
    running.current = null;
  }, []);
  useEffect(() => {
    void engine()?.api.prepare();
    return stop;
  }, [engine, stop]);
  return { engine, stop };
}

/** Reads a user's figures off the main thread. `first` is read at once. */
export function useOwnFigures(startEngine: StartFiguresEngine, first: File | null): OwnFiguresWork {
  const [state, setState] = useState<FiguresState>(
    first ? { step: 'reading', file: first.name } : { step: 'choose', problem: null, file: '' },
  );
  const { engine, stop } = useEngine(startEngine);
  /** Answers to earlier requests are ignored. */
  const request = useRef(0);

  /** `before` is what the user has said about the same file. */
  const load = async (
    file: File,
    answers: FileAnswers,
    before: Pick<FiguresReview, 'answered' | 'edits'>,
  ): Promise<void> => {
    request.current += 1;
    const own = request.current;
    const api = engine()?.api;
    const reading = api ? await api.read(file, answers) : null;
    if (request.current !== own) return;
    if (reading?.ok) {
      const { answered, edits } = before;
      setState({
        step: 'review',
        review: { file, reading, answers, answered, edits, isReading: false },
      });
    } else setState({ step: 'choose', problem: reading?.problem ?? 'worker', file: file.name });
  };
  const loadFirst = useEffectEvent(() => {
    if (first) void load(first, NO_ANSWERS, { answered: [], edits: {} });
  });
  useEffect(() => loadFirst(), []);

  const change = (next: (review: FiguresReview) => FiguresReview): void => {
    if (state.step !== 'review') return;
    const review = next(state.review);
    setState({ step: 'review', review: { ...review, isReading: true } });
    void load(review.file, review.answers, review);
  };
  return {
    state,
    read: (file) => {
      setState({ step: 'reading', file: file.name });
      void load(file, NO_ANSWERS, { answered: [], edits: {} });
    },
    answerPlace: (question, region) =>
      change((review) => withPlaceAnswer(review, question, region)),
    answer: (said) => change((review) => ({ ...review, answers: { ...review.answers, ...said } })),
    edit: (id, said) =>
      setState((now) => {
        if (now.step !== 'review') return now;
        const { edits } = now.review;
        const review = { ...now.review, edits: { ...edits, [id]: { ...edits[id], ...said } } };
        return { step: 'review', review };
      }),
    reset: () => {
      request.current += 1;
      stop();
      setState({ step: 'choose', problem: null, file: '' });
      void engine()?.api.prepare();
    },
  };
}
