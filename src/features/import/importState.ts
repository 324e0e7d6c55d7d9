import type { PlaceQuestion, Said } from '../../workbook/workbookCells.ts';
import type { Answers, Checked, FileReading } from './engine/importApi.ts';
import type { WorkbookOutline } from './engine/outline.ts';

/** Why a file could not be read; `names`: of the regions, `worker`: no thread for it, `code`: of the worker. */
export type ImportProblem =
  | Extract<FileReading, { readonly ok: false }>['problem']
  | 'names'
  | 'worker'
  | 'code';

/** A file that is being mended. */
export interface Review {
  readonly outline: WorkbookOutline;
  /** The file, where it contains figures and no report. */
  readonly figures: File | null;
  /** Whether the user has changed a cell. */
  readonly isChanged: boolean;
  readonly said: readonly Said[];
  readonly answers: Answers;
  /** The questions that were answered; the answers can be changed. */
  readonly answered: readonly PlaceQuestion[];
  /** Null while the present cells are checked for the first time. */
  readonly checked: Checked | null;
}

export type ImportState =
  | { readonly step: 'choose'; readonly problem: ImportProblem | null; readonly file: string }
  | { readonly step: 'reading'; readonly file: string }
  | { readonly step: 'review'; readonly review: Review };

export const NOTHING_CHOSEN: ImportState = { step: 'choose', problem: null, file: '' };

/** The state after the engine has failed: the file has to be chosen again. */
export function withoutEngine(state: ImportState): ImportState {
  if (state.step === 'choose') return state;
  const file = state.step === 'reading' ? state.file : state.review.outline.fileName;
  return { step: 'choose', problem: 'code', file };
}

/** The state with a changed review; the same where nothing is reviewed. */
export function withReview(state: ImportState, change: (review: Review) => Review): ImportState {
  return state.step === 'review' ? { step: 'review', review: change(state.review) } : state;
}

/** The answers with one more, or another one. */
export function withAnswer(review: Review, text: string, region: string): Review {
  const { answers, answered, checked } = review;
  const open = checked && !checked.ok ? checked.questions : [];
  const question = open.find((each) => each.text === text);
  return {
    ...review,
    answers: { ...answers, [text]: region },
    answered: question ? [...answered, question] : answered,
  };
}
