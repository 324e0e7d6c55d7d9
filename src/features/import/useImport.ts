import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '../../domain/language.ts';
import type { ImportEngine, StartImportEngine } from './engine/startImportEngine.ts';
import { yieldToMain } from '../../scheduling/yieldToMain.ts';
import { rememberColumns, withRememberedColumns } from './columnMemory.ts';
import { type ImportState, NOTHING_CHOSEN, type Review } from './importState.ts';
import type { WorkbookCells } from '../../workbook/workbookCells.ts';

export interface Import {
  readonly state: ImportState;
  /** Whether the present cells are being checked. */
  readonly isChecking: boolean;
  readonly read: (file: File) => Promise<void>;
  readonly setCells: (cells: WorkbookCells) => void;
  readonly answer: (text: string, region: string) => void;
  /** Stops reading, or discards what was read. */
  readonly reset: () => void;
  /** Starts it where it does not run; null where the browser does not allow it. */
  readonly engine: () => ImportEngine | null;
}

const UNTOUCHED = { isChanged: false, answers: {}, answered: [], compiled: null } as const;

/** The answers with one more, or another one. */
function withAnswer(
  { answers, answered, compiled }: Review,
  text: string,
  region: string,
): Pick<Review, 'answers' | 'answered'> {
  const open = compiled && !compiled.ok ? compiled.questions : [];
  const question = open.find((each) => each.text === text);
  return {
    answers: { ...answers, [text]: region },
    answered: question ? [...answered, question] : answered,
  };
}

/** Reads and checks a file off the main thread. */
export function useImport(startEngine: StartImportEngine, language: Language): Import {
  const [state, setState] = useState<ImportState>(NOTHING_CHOSEN);
  const [isChecking, setChecking] = useState(false);
  const running = useRef<ImportEngine | null>(null);
  /** Answers to earlier requests are ignored. */
  const request = useRef(0);

  const engine = useCallback((): ImportEngine | null => {
    try {
      running.current ??= startEngine();
    } catch {
      // The user is told by those who need the engine.
    }
    return running.current;
  }, [startEngine]);
  const stop = useCallback(() => {
    request.current += 1;
    running.current?.stop();
    running.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  const check = useCallback(
    async (review: Review): Promise<void> => {
      request.current += 1;
      const own = request.current;
      setState({ step: 'review', review });
      setChecking(true);
      // Sending a large file to the worker is a task apart from receiving it.
      await yieldToMain();
      if (request.current !== own) return;
      const compiled = (await engine()?.api.compile(review.cells, review.answers)) ?? null;
      if (request.current !== own) return;
      setChecking(false);
      if (compiled) setState({ step: 'review', review: { ...review, compiled } });
      else setState({ step: 'choose', problem: 'names', file: review.cells.fileName });
    },
    [engine],
  );

  const read = async (file: File): Promise<void> => {
    const api = engine()?.api;
    const fail = (problem: Extract<ImportState, { step: 'choose' }>['problem']): void =>
      setState({ step: 'choose', problem, file: file.name });
    if (!api) {
      fail('worker');
      return;
    }
    request.current += 1;
    const own = request.current;
    setState({ step: 'reading', file: file.name });
    // A folder that was dropped, or a file that another program has locked, cannot be read.
    const content = await file.arrayBuffer().catch(() => null);
    if (request.current !== own) return;
    if (!content) {
      fail('unreadable');
      return;
    }
    const bytes = new Uint8Array(content);
    const reading = await api.read(bytes, file.name, language);
    if (request.current !== own) return;
    if (!reading.ok) {
      fail(reading.problem);
      return;
    }
    const cells = withRememberedColumns(reading.cells);
    await check({ ...UNTOUCHED, bytes, cells, said: reading.said });
  };

  const change = (part: Partial<Review>): void => {
    if (state.step === 'review') void check({ ...state.review, ...part });
  };
  return {
    state,
    isChecking,
    read,
    setCells: (cells) => {
      rememberColumns(cells);
      change({ cells, isChanged: true });
    },
    answer: (text, region) => {
      if (state.step !== 'review' || region === '') return;
      change(withAnswer(state.review, text, region));
    },
    reset: () => {
      stop();
      setState(NOTHING_CHOSEN);
    },
    engine,
  };
}
