import { useState } from 'react';
import { readFullReport } from '../../data/readFullReport.ts';
import { reportIds } from '../../domain/report/library.ts';
import type { Report } from '../../domain/report/report.ts';
import { importMessages } from '../../i18n/importReport.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { browserReportStore, type ReportStore } from '../../platform/reportStore.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Apply } from './Apply.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { saveWorkbook, saveXlsx } from './exportReport.ts';
import { startImportEngine, type StartImportEngine } from './engine/startImportEngine.ts';
import shared from '../../ui/fileReview.module.css';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import styles from './Import.module.css';
import type { Review as ReviewState } from './importState.ts';
import { Review } from './Review.tsx';
import { type Applying, useApply } from './useApply.ts';
import { useChanges } from './useChanges.ts';
import { useImport } from './useImport.ts';

interface ImportDialogProps {
  readonly onOpen: (id: string) => Promise<unknown>;
  readonly onArticle: () => void;
  readonly onClose: () => void;
  readonly startEngine?: StartImportEngine;
  readonly device?: ReportStore;
}

/** From a workbook or table to a report on this device: read, mend, compare, add. */
export function ImportDialog({
  onOpen,
  onArticle,
  onClose,
  startEngine = startImportEngine,
  device = browserReportStore,
}: ImportDialogProps) {
  const messages = useMessages(importMessages);
  const language = useLanguage();
  const openEntry = useAppState(
    ({ reports, report }) => reports.find(({ id }) => id === reportIds(report.id)[0]) ?? report,
  );
  const work = useImport(startEngine, language);
  const { state, isChecking, read, reset, engine } = work;
  const review = state.step === 'review' ? state.review : null;
  const ready = review?.checked?.ok && !isChecking ? review.checked.finished : null;
  const fetchReport = async (): Promise<Report | null> => (await engine()?.api.report()) ?? null;
  const applying = useApply(ready, fetchReport, language, device);
  const { former, problem, done } = applying;
  const changes = useChanges(former?.report ?? null, ready, language, engine);

  const hasWork = review !== null && !done && (review.isChanged || review.answered.length > 0);
  const { leaving, leave, stay } = useLeaving(hasWork);
  const content = useKeptFocus<HTMLDivElement>(leaving ? 'leaving' : done ? 'done' : state.step);
  const saveTemplate = async (filled: boolean): Promise<void> => {
    const report = filled ? await readFullReport(openEntry, (id) => device.read(id)) : null;
    const api = engine()?.api;
    if (api) await saveWorkbook(report, language, api);
  };
  const saveMarked = async ({ outline }: ReviewState): Promise<void> => {
    const marked = await engine()?.api.markUp(language);
    const stem = outline.fileName.replace(/\.[^.]*$/u, '');
    if (marked) saveXlsx(messages.markedName(stem), marked);
  };
  return (
    <Dialog
      title={messages.title}
      closeLabel={messages.close}
      size={review && !done ? 'page' : 'middle'}
      onClose={() => (leaving ? stay() : leave(onClose))}
    >
      <div ref={content} className={styles['steps']}>
        {leaving && <Leaving onStay={stay} onLeave={leaving.go} />}
        {done && <Added {...applying} onShow={() => void onOpen(done.report.id).then(onClose)} />}
        {!done && state.step === 'choose' && (
          <ChooseFile
            problem={state.problem}
            file={state.file}
            reportName={openEntry.short[language]}
            onFile={(file) => void read(file)}
            onTemplate={(filled) => void saveTemplate(filled)}
            onArticle={onArticle}
          />
        )}
        {state.step === 'reading' && (
          <div role="status" className={styles['reading']}>
            <p>{messages.reading(state.file)}</p>
            <Button look="outlined" onClick={reset}>
              {messages.cancel}
            </Button>
          </div>
        )}
        {!done && review && (
          <>
            <div className={`${shared['summary']} ${styles['above']}`}>
              <p role="status">
                <Summary review={review} isChecking={isChecking} />
              </p>
              <Button look="outlined" onClick={() => leave(reset)}>
                {messages.back}
              </Button>
            </div>
            {review.figures && <Figures file={review.figures} onLeave={leave} />}
            {ready && applying.isCompared && (
              <Apply
                key={`${ready.id} ${former?.revision ?? 0}`}
                report={ready}
                former={former}
                changes={changes}
                onApply={(name, replaces) => void applying.apply(name, replaces)}
              />
            )}
            {problem !== null && (
              <p role="alert" className={shared['wrong']}>
                {messages.failed[problem]}
              </p>
            )}
            <Review
              review={review}
              onEdit={work.edit}
              onRows={work.loadRows}
              onAnswer={work.answer}
              onMark={() => void saveMarked(review)}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}

interface LeavingWork {
  /** What would lose the work, while the user is asked. */
  readonly leaving: { readonly go: () => void } | null;
  /** Goes at once if there is no work to lose. */
  readonly leave: (go: () => void) => void;
  readonly stay: () => void;
}

function useLeaving(hasWork: boolean): LeavingWork {
  const [leaving, setLeaving] = useState<LeavingWork['leaving']>(null);
  const stay = (): void => setLeaving(null);
  const ask = (go: () => void): void =>
    setLeaving({
      go: () => {
        stay();
        go();
      },
    });
  return { leaving, leave: (go) => (hasWork ? ask(go) : go()), stay };
}

interface LeavingProps {
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asks before changes are lost. */
function Leaving({ onStay, onLeave }: LeavingProps) {
  const messages = useMessages(importMessages);
  return (
    <div role="alertdialog" aria-label={messages.leaveQuestion} className={styles['notice']}>
      <p>{messages.leaveQuestion}</p>
      <Button look="primary" autoFocus onClick={onStay}>
        {messages.stay}
      </Button>
      <Button look="outlined" onClick={onLeave}>
        {messages.leave}
      </Button>
    </div>
  );
}

interface SummaryProps {
  readonly review: ReviewState;
  readonly isChecking: boolean;
}

interface FiguresProps {
  readonly file: File;
  /** Asks before work is lost. */
  readonly onLeave: (go: () => void) => void;
}

/** Says that a file is no report, and where its figures can be shown. */
function Figures({ file, onLeave }: FiguresProps) {
  const openFigures = useAppState((state) => state.openFigures);
  const messages = useMessages(importMessages);
  return (
    <section className={styles['notice']} aria-label={messages.figures}>
      <p>{messages.figures}</p>
      <Button look="primary" onClick={() => onLeave(() => openFigures(file))}>
        {messages.showFigures}
      </Button>
    </section>
  );
}

function Summary({ review: { outline, checked }, isChecking }: SummaryProps) {
  const messages = useMessages(importMessages);
  const file = outline.fileName;
  if (!checked || isChecking) return messages.about(file, messages.checking);
  if (checked.ok) {
    const { statements, speakers } = checked.finished;
    return messages.about(file, messages.ready(statements, speakers));
  }
  const { problems, questions } = checked;
  return messages.about(file, messages.notReady(problems.length, questions.length));
}

function Added({ done, undo, onShow }: Applying & { readonly onShow: () => void }) {
  const messages = useMessages(importMessages);
  const language = useLanguage();
  if (!done) return null;
  return (
    <>
      <p role="status">{messages.done(done.report.short[language])}</p>
      <div className={styles['buttons']}>
        <Button look="primary" autoFocus onClick={onShow}>
          {messages.show}
        </Button>
        <Button look="outlined" onClick={() => void undo()}>
          {messages.undo}
        </Button>
      </div>
    </>
  );
}
