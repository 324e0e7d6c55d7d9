import { useId } from 'react';
import type { Speaker } from '../../../domain/report/report.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import { PANEL } from '../../../i18n/panel.ts';
import { Button } from '../../../ui/Button.tsx';
import { SpeakerLine, SpeakerName } from './SpeakerLine.tsx';
import styles from './StatementCard.module.css';

interface TextlessCardProps {
  readonly speaker: Speaker | undefined;
}

/** Shown while the text is loading. */
export function LoadingCard({ speaker }: TextlessCardProps) {
  const messages = useMessages(PANEL);
  const id = useId();
  return (
    <article className={styles['card']} aria-labelledby={id} aria-busy="true">
      <header>
        <h4 id={id} className={styles['heading']}>
          {speaker ? <SpeakerName speaker={speaker} /> : messages.words}
        </h4>
        {speaker && <SpeakerLine speaker={speaker} />}
      </header>
      <div className={styles['lines']}>
        <p className="visually-hidden">{messages.textLoading}</p>
      </div>
    </article>
  );
}

export function FailedCard({
  speaker,
  onRetry,
}: TextlessCardProps & { readonly onRetry: () => void }) {
  const messages = useMessages(PANEL);
  const id = useId();
  return (
    <article className={styles['card']} aria-labelledby={id}>
      <header>
        <h4 id={id} className={styles['heading']}>
          {speaker ? <SpeakerName speaker={speaker} /> : messages.words}
        </h4>
        {speaker && <SpeakerLine speaker={speaker} />}
      </header>
      <p role="status" className={styles['missing']}>
        {messages.textUnavailable}{' '}
        <Button look="link" onClick={onRetry}>
          {messages.tryAgain}
        </Button>
      </p>
    </article>
  );
}
