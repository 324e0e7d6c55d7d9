import type { Measure } from '../../../domain/indicators/indicator.ts';
import { type OwnSeries, withOwnTexts } from '../../../domain/indicators/ownFigures.ts';
import type {
  FileAnswers,
  FiguresReading,
  PlaceQuestion,
  UnderstoodFile,
} from './engine/figuresApi.ts';

/** Why a file could not be read; `worker`: no thread for it, `code`: of the worker. */
export type FiguresProblem =
  | Extract<FiguresReading, { readonly ok: false }>['problem']
  | 'worker'
  | 'code';

/** What the user has changed of a series. */
export interface SeriesEdit {
  readonly name?: string;
  readonly unit?: string;
  readonly measure?: Measure;
  readonly isLeftOut?: boolean;
}

/** A file that was understood, with what the user has said about it. */
export interface FiguresReview {
  readonly file: File;
  readonly reading: UnderstoodFile;
  readonly answers: FileAnswers;
  /** The questions that were answered; the answers can be changed. */
  readonly answered: readonly PlaceQuestion[];
  /** By the id of a series. */
  readonly edits: Readonly<Record<string, SeriesEdit>>;
  readonly isReading: boolean;
}

export type FiguresState =
  | { readonly step: 'choose'; readonly problem: FiguresProblem | null; readonly file: string }
  | { readonly step: 'reading'; readonly file: string }
  | { readonly step: 'review'; readonly review: FiguresReview };

export const NO_ANSWERS: FileAnswers = { places: {}, year: null, sheet: null };

/** The state after the engine has failed: the file has to be chosen again. */
export function withoutEngine(state: FiguresState): FiguresState {
  if (state.step === 'choose') return state;
  const file = state.step === 'reading' ? state.file : state.review.file.name;
  return { step: 'choose', problem: 'code', file };
}

/** The series that the user keeps, with the changes. */
export function chosenSeries({ reading, edits }: FiguresReview): readonly OwnSeries[] {
  return reading.series.flatMap((own) => {
    const { isLeftOut, ...change } = edits[own.series[0].id] ?? {};
    return isLeftOut ? [] : [withOwnTexts(own, change)];
  });
}

/** The review with an answer to the question about a name. */
export function withPlaceAnswer(
  review: FiguresReview,
  question: PlaceQuestion,
  region: string,
): FiguresReview {
  const { answers, answered } = review;
  const isKnown = answered.some(({ text }) => text === question.text);
  return {
    ...review,
    answers: { ...answers, places: { ...answers.places, [question.text]: region } },
    answered: isKnown ? answered : [...answered, question],
  };
}
