import { importMessages } from '../../i18n/importReport.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { fileProblemSentence } from '../../tables/read/fileProblem.ts';
import { Button } from '../../ui/Button.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import type { ImportProblem } from './importState.ts';
import styles from './Import.module.css';

const ACCEPTED = '.xlsx,.xlsm,.csv,.tsv,.txt,.json';

interface ChooseFileProps {
  readonly problem: ImportProblem | null;
  /** The name of the file with the problem. */
  readonly file: string;
  /** The open report, for a filled template. */
  readonly reportName: string;
  readonly onFile: (file: File) => void;
  readonly onTemplate: (filled: boolean) => void;
  readonly onArticle: () => void;
}

export function ChooseFile(props: ChooseFileProps) {
  const { problem, file, reportName, onFile, onTemplate, onArticle } = props;
  const messages = useMessages(importMessages);
  const language = useLanguage();
  const sentence = (each: ImportProblem): string => {
    if (each === 'names') return messages.noNames;
    if (each === 'worker') return messages.noWorker;
    if (each === 'code') return messages.about(file, messages.noCode);
    if (each === 'unreadable') return messages.about(file, messages.unreadable);
    if (each === 'not-report') return messages.about(file, messages.notReport);
    return messages.about(file, fileProblemSentence(each, language));
  };
  return (
    <div className={styles['choose']}>
      <FileDrop
        title={messages.drop}
        hint={messages.dropHint}
        choose={messages.choose}
        accept={ACCEPTED}
        problem={problem === null ? null : sentence(problem)}
        onFile={onFile}
      />
      <section className={styles['way']} aria-label={messages.start}>
        <h3>{messages.start}</h3>
        <p>{messages.startHint}</p>
        <Button look="outlined" onClick={() => onTemplate(false)}>
          {messages.emptyTemplate}
        </Button>
        <Button look="outlined" onClick={() => onTemplate(true)}>
          {messages.filledTemplate(reportName)}
        </Button>
      </section>
      <section className={styles['way']} aria-label={messages.article}>
        <h3>{messages.article}</h3>
        <p>{messages.articleHint}</p>
        <Button look="outlined" onClick={onArticle}>
          {messages.openArticle}
        </Button>
      </section>
    </div>
  );
}
