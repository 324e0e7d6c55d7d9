import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { articleMessages } from '../../i18n/article.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import type { About } from './about.ts';
import { AboutFields } from './AboutFields.tsx';
import styles from './Article.module.css';
import type { ArticleSource, ArticleStep } from './engine/articleEngine.ts';
import { type ArticleProblem, articleProblemSentence } from './engine/articleProblem.ts';

const ACCEPTED = '.txt,.text,.md,.markdown,.docx,.html,.htm,.xhtml,.pdf,text/plain,text/html';

interface SourceStepProps {
  readonly source: ArticleSource;
  readonly about: About;
  /** Null while nothing is searched. */
  readonly working: ArticleStep | null;
  readonly problem: ArticleProblem | null;
  /** Whether the findings of this text are known already. */
  readonly isFound: boolean;
  readonly onSource: (source: ArticleSource) => void;
  readonly onAbout: (about: About) => void;
  readonly onFind: () => void;
  readonly onCancel: () => void;
}

/** The text of an article, pasted or from a file. */
export function SourceStep({
  source,
  about,
  working,
  problem,
  isFound,
  ...events
}: SourceStepProps) {
  const { onSource, onAbout, onFind, onCancel } = events;
  const messages = useMessages(articleMessages);
  const language = useLanguage();
  const [isWithout, setIsWithout] = useState(false);
  const isEmpty = source.kind === 'text' && source.text.trim() === '';
  return (
    <form
      className={styles['source']}
      aria-busy={working !== null}
      onSubmit={(event) => {
        event.preventDefault();
        setIsWithout(isEmpty);
        if (!isEmpty && working === null) onFind();
      }}
    >
      <SourceField
        source={source}
        onSource={(next) => {
          setIsWithout(false);
          onSource(next);
        }}
      />
      {(isWithout || problem !== null) && (
        <p role="alert" className={styles['problem']}>
          {problem === null ? messages.noText : articleProblemSentence(problem, language)}
        </p>
      )}
      <AboutFields about={about} isRequired={false} onChange={onAbout} />
      <p className={styles['hint']}>{messages.optional}</p>
      <div className={styles['actions']}>
        {working === null ? (
          <Button look="primary" type="submit">
            {isFound ? messages.next : messages.find}
          </Button>
        ) : (
          <Button look="outlined" onClick={onCancel}>
            {messages.cancel}
          </Button>
        )}
        <p role="status" className={styles['working']}>
          {working !== null && messages.working[working]}
        </p>
      </div>
    </form>
  );
}

interface SourceFieldProps {
  readonly source: ArticleSource;
  readonly onSource: (source: ArticleSource) => void;
}

function SourceField({ source, onSource }: SourceFieldProps) {
  const messages = useMessages(articleMessages);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const take = (file: File | undefined): void => {
    if (file) onSource({ kind: 'file', file });
  };
  const onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  };
  const onDrop = (event: DragEvent): void => {
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    take(file);
  };
  return (
    <section
      className={styles['drop']}
      aria-label={messages.text}
      data-over={isOver}
      onDragOver={onDragOver}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <div className={styles['field']}>
        {source.kind === 'text' ? (
          <>
            <label htmlFor={id}>{messages.text}</label>
            <textarea
              ref={field}
              id={id}
              rows={9}
              value={source.text}
              placeholder={messages.textPlaceholder}
              aria-describedby={`${id}hint`}
              spellCheck={false}
              onChange={({ target }) => onSource({ kind: 'text', text: target.value })}
            />
          </>
        ) : (
          <p className={styles['file']}>{messages.file(source.file.name)}</p>
        )}
        <p id={`${id}hint`} className={styles['hint']}>
          {messages.textHint}
        </p>
      </div>
      <div className={styles['actions']}>
        <Button look="outlined" onClick={() => input.current?.click()}>
          {messages.chooseFile}
        </Button>
        {source.kind === 'file' && (
          <Button look="text" onClick={() => onSource({ kind: 'text', text: '' })}>
            {messages.removeFile}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        hidden
        aria-label={messages.chooseFile}
        onChange={({ target }) => {
          take(target.files?.[0]);
          // Otherwise choosing the same file again would cause no change event.
          target.value = '';
        }}
      />
      {isOver && <p className={styles['over']}>{messages.dropHere}</p>}
    </section>
  );
}
