import { useEffect, useId, useRef } from 'react';
import { articleMessages } from '../../i18n/article.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { About } from './about.ts';
import styles from './Article.module.css';

interface AboutFieldsProps {
  readonly about: About;
  /** Then the first field takes the focus, too. */
  readonly isRequired: boolean;
  readonly onChange: (about: About) => void;
}

/** Title, source and date of the article. */
export function AboutFields({ about, isRequired, onChange }: AboutFieldsProps) {
  const messages = useMessages(articleMessages);
  const id = useId();
  const title = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isRequired) title.current?.focus();
  }, [isRequired]);
  return (
    <div className={styles['about']}>
      <div className={styles['field']}>
        <label htmlFor={`${id}title`}>{messages.aboutTitle}</label>
        <input
          ref={title}
          id={`${id}title`}
          value={about.title}
          maxLength={200}
          required={isRequired}
          onChange={({ target }) => onChange({ ...about, title: target.value })}
        />
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}publisher`}>{messages.aboutPublisher}</label>
        <input
          id={`${id}publisher`}
          value={about.publisher}
          maxLength={100}
          aria-describedby={`${id}hint`}
          onChange={({ target }) => onChange({ ...about, publisher: target.value })}
        />
        <p id={`${id}hint`} className={styles['hint']}>
          {messages.aboutPublisherHint}
        </p>
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}date`}>{messages.aboutDate}</label>
        <input
          id={`${id}date`}
          type="date"
          value={about.date}
          required={isRequired}
          onChange={({ target }) => onChange({ ...about, date: target.value })}
        />
      </div>
    </div>
  );
}
