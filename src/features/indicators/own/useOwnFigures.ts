import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useFileEngine } from '../../../ui/useFileEngine.ts';
import type { FileAnswers, PlaceQuestion } from './engine/figuresApi.ts';
import type { StartFiguresEngine } from './engine/startFiguresEngine.ts';
import {
  type FiguresReview,
  type FiguresState,
  NO_ANSWERS,
  type SeriesEdit,
  withoutEngine,
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

/** A file that was read again keeps what the user has changed in the meantime. */
function withPresentEdits(next: FiguresState, now: FiguresState): FiguresState {
  const isSame =
    next.step === 'review' && now.step === 'review' && next.review.file === now.review.file;
  return isSame ? { step: 'review', review: { ...next.review, edits: now.review.edits } } : next;
}

/** Reads a user's figures off the main thread. `first` is read at once. */
export function useOwnFigures(startEngine: StartFiguresEngine, first: File | null): OwnFiguresWork {
  const [state, setState] = useState<FiguresState>(
    first ? { step: 'reading', file: first.name } : { step: 'choose', problem: null, file: '' },
  );
  /** Answers to earlier requests are ignored. */
  const requests = useRef(0);
  const onFailed = useCallback(() => {
    requests.current += 1;
    setState(withoutEngine);
  }, []);
  const { engine, stop } = useFileEngine(startEngine, onFailed);

  /** Null where another request has been made since. `before` is what the user has said about the same file. */
  const request = async (
    file: File,
    answers: FileAnswers,
    { answered, edits }: Pick<FiguresReview, 'answered' | 'edits'>,
  ): Promise<FiguresState | null> => {
    requests.current += 1;
    const own = requests.current;
    const reading = await engine()?.api.read(file, answers);
    if (requests.current !== own) return null;
    if (!reading?.ok)
      return { step: 'choose', problem: reading?.problem ?? 'worker', file: file.name };
    const review = { file, reading, answers, answered, edits, isReading: false };
    return { step: 'review', review };
  };
  const show = useCallback((next: FiguresState | null): void => {
    if (next) setState((now) => withPresentEdits(next, now));
  }, []);
  const requestNew = (file: File) => request(file, NO_ANSWERS, { answered: [], edits: {} });
  const requestFirst = useEffectEvent(() => first && requestNew(first));
  useEffect(() => void requestFirst()?.then(show), [show]);

  const change = (next: (review: FiguresReview) => FiguresReview): void => {
    if (state.step !== 'review') return;
    const review = next(state.review);
    setState({ step: 'review', review: { ...review, isReading: true } });
    void request(review.file, review.answers, review).then(show);
  };
  return {
    state,
    read: (file) => {
      setState({ step: 'reading', file: file.name });
      void requestNew(file).then(show);
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
      requests.current += 1;
      stop();
      setState({ step: 'choose', problem: null, file: '' });
      void engine()?.api.prepare();
    },
  };
}
