import { useRef, useState } from 'react';
import type { Report, ReportFrame } from '../../domain/report/report.ts';
import { articleMessages } from '../../i18n/article.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { type About, NOTHING_SAID, proposedTitle } from './about.ts';
import { AddedStep } from './AddedStep.tsx';
import { AboutStep } from './AboutStep.tsx';
import styles from './Article.module.css';
import type { ArticleSource, ArticleStep } from './engine/articleEngine.ts';
import type { ArticleProblem } from './engine/articleProblem.ts';
import type { StartArticleEngine } from './engine/startArticleWorker.ts';
import { ReviewStep } from './ReviewStep.tsx';
import { type ReviewHistory, startReview } from './review/review.ts';
import type { Saving } from './saving.ts';
import { SourceStep } from './SourceStep.tsx';
import { useArticleEngine } from './useArticleEngine.ts';

interface ArticleFlowProps extends Saving {
  readonly onClose: () => void;
  readonly frame: Pick<ReportFrame, 'types' | 'strategies'>;
  readonly startEngine: StartArticleEngine;
}

type Step = 'source' | 'review' | 'about';
const STEPS: readonly Step[] = ['source', 'review', 'about'];

/** The three steps: text, findings, new report. */
export function ArticleFlow({ frame, startEngine, onClose, ...saving }: ArticleFlowProps) {
  const messages = useMessages(articleMessages);
  const engine = useArticleEngine(startEngine);
  const [step, setStep] = useState<Step>('source');
  const [source, setSource] = useState<ArticleSource>({ kind: 'text', text: '' });
  const [about, setAbout] = useState<About>(NOTHING_SAID);
  const [working, setWorking] = useState<ArticleStep | null>(null);
  const [problem, setProblem] = useState<ArticleProblem | null>(null);
  const [history, setHistory] = useState<ReviewHistory | null>(null);
  const [isLeaving, setIsLeaving] = useState(false);
  const [added, setAdded] = useState<Report | null>(null);
  /** Counts the tasks, so that the result of a cancelled one is not used. */
  const task = useRef(0);

  const cancel = (): void => {
    task.current += 1;
    engine.cancel();
    setWorking(null);
  };
  const find = async (): Promise<void> => {
    task.current += 1;
    const own = task.current;
    setProblem(null);
    setWorking('reading');
    const { types, strategies } = frame;
    const result = await engine.draft(source, { types, strategies }, (at) => {
      if (own === task.current) setWorking(at);
    });
    if (own !== task.current) return;
    setWorking(null);
    if (!result.ok) {
      setProblem(result.problem);
      return;
    }
    const file = source.kind === 'file' ? source.file.name : null;
    const title = proposedTitle(result.text, result.title, file);
    setAbout((typed) => (typed.title.trim() === '' ? { ...typed, title } : typed));
    setHistory(startReview(result.text, result.draft, result.names));
    setStep('review');
  };
  const hasDecisions = history !== null && history.past.length > 0 && !added;
  const close = (): void => {
    if (hasDecisions) setIsLeaving(!isLeaving);
    else onClose();
  };
  return (
    <Dialog
      title={messages.title}
      closeLabel={messages.close}
      size={step === 'review' ? 'page' : 'middle'}
      flush={step === 'review'}
      onClose={close}
      header={<Heading step={step} />}
    >
      {isLeaving && <Leaving onDiscard={onClose} onKeep={() => setIsLeaving(false)} />}
      {step === 'source' && (
        <SourceStep
          {...{ source, about, working, problem }}
          onSource={(next) => {
            setSource(next);
            setProblem(null);
            setHistory(null);
          }}
          onAbout={setAbout}
          isFound={history !== null}
          onFind={() => {
            if (history === null) void find();
            else setStep('review');
          }}
          onCancel={cancel}
        />
      )}
      {step === 'review' && history !== null && (
        <ReviewStep
          history={history}
          types={frame.types}
          findRegions={engine.regions}
          onHistory={setHistory}
          onBack={() => setStep('source')}
          onNext={() => setStep('about')}
        />
      )}
      {added && (
        <AddedStep {...saving} report={added} onClose={onClose} onUndone={() => setAdded(null)} />
      )}
      {step === 'about' && history !== null && !added && (
        <AboutStep
          {...saving}
          review={history.present}
          types={frame.types}
          about={about}
          onAbout={setAbout}
          onBack={() => setStep('review')}
          onSaved={setAdded}
        />
      )}
    </Dialog>
  );
}

function Heading({ step }: { readonly step: Step }) {
  const messages = useMessages(articleMessages);
  return (
    <p className={styles['heading']}>
      <strong>{messages.title}</strong>
      <span>{messages.stepOf(STEPS.indexOf(step) + 1, STEPS.length, messages.steps[step])}</span>
    </p>
  );
}

interface LeavingProps {
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}

function Leaving({ onDiscard, onKeep }: LeavingProps) {
  const messages = useMessages(articleMessages);
  return (
    <div role="alertdialog" aria-label={messages.discardQuestion} className={styles['leaving']}>
      <p>{messages.discardQuestion}</p>
      <Button look="outlined" autoFocus onClick={onKeep}>
        {messages.keep}
      </Button>
      <Button look="outlined" onClick={onDiscard}>
        {messages.discard}
      </Button>
    </div>
  );
}
