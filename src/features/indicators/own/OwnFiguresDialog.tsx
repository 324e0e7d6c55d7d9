import { useState } from 'react';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { ownFiguresMessages } from '../../../i18n/ownFigures.ts';
import { browserFigureStore, type FigureStore } from '../../../platform/figureStore.ts';
import { useAppStore } from '../../../state/AppStoreContext.tsx';
import { fileProblemSentence } from '../../../tables/read/fileProblem.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { takeLostFocus, useKeptFocus } from '../../../ui/useKeptFocus.ts';
import { addOwnFigures } from './deviceFigures.ts';
import { startFiguresEngine, type StartFiguresEngine } from './engine/startFiguresEngine.ts';
import { chosenSeries, type FiguresProblem, type FiguresReview } from './figuresState.ts';
import shared from '../../../ui/fileReview.module.css';
import styles from './OwnFigures.module.css';
import { Review } from './Review.tsx';
import { StoredList } from './StoredList.tsx';
import { useOwnFigures } from './useOwnFigures.ts';

interface OwnFiguresDialogProps {
  readonly onClose: () => void;
  readonly startEngine?: StartFiguresEngine;
  readonly device?: FigureStore;
}

/** From a table of the user's own figures to the colours of the map. */
export function OwnFiguresDialog({
  onClose,
  startEngine = startFiguresEngine,
  device = browserFigureStore,
}: OwnFiguresDialogProps) {
  const texts = useMessages(ownFiguresMessages);
  const store = useAppStore();
  const work = useOwnFigures(startEngine, store.getState().interaction.figuresFile);
  const { state } = work;
  const content = useKeptFocus<HTMLDivElement>(state.step);
  const [unsaved, setUnsaved] = useState<'denied' | 'full' | null>(null);
  const show = async (review: FiguresReview): Promise<void> => {
    const result = await addOwnFigures(store, chosenSeries(review), device);
    if (result === 'saved') onClose();
    else setUnsaved(result);
  };
  return (
    <Dialog
      title={texts.title}
      closeLabel={texts.close}
      size={state.step === 'review' ? 'wide' : 'middle'}
      onClose={onClose}
    >
      <div ref={content} className={styles['dialog']}>
        {unsaved && (
          <p role="alert" className={shared['wrong']}>
            {texts.unsaved[unsaved]}
          </p>
        )}
        {state.step === 'choose' && (
          <>
            <ChooseFigures {...state} onFile={work.read} />
            <StoredList device={device} onEmpty={() => takeLostFocus(content.current)} />
          </>
        )}
        {state.step === 'reading' && (
          <div role="status">
            <p>{texts.reading(state.file)}</p>
            <Button look="outlined" onClick={work.reset}>
              {texts.cancel}
            </Button>
          </div>
        )}
        {state.step === 'review' && !unsaved && (
          <Review review={state.review} work={work} onShow={() => void show(state.review)} />
        )}
      </div>
    </Dialog>
  );
}

interface ChooseFiguresProps {
  readonly problem: FiguresProblem | null;
  /** The name of the file with the problem. */
  readonly file: string;
  readonly onFile: (file: File) => void;
}

function ChooseFigures({ problem, file, onFile }: ChooseFiguresProps) {
  const texts = useMessages(ownFiguresMessages);
  const language = useLanguage();
  const sentence = (each: FiguresProblem): string => {
    if (each === 'names') return texts.noNames;
    if (each === 'worker') return texts.noWorker;
    if (each === 'code') return texts.about(file, texts.noCode);
    if (each === 'unreadable') return texts.about(file, texts.unreadable);
    return texts.about(file, fileProblemSentence(each, language));
  };
  return (
    <FileDrop
      title={texts.drop}
      hint={texts.dropHint}
      choose={texts.choose}
      accept=".xlsx,.xlsm,.csv,.tsv,.txt"
      problem={problem === null ? null : sentence(problem)}
      onFile={onFile}
    />
  );
}
