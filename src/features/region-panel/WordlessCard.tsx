import { useId } from 'react';
import type { Speaker } from '../../domain/report/report.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { Button } from '../../ui/Button.tsx';
import { SpeakerLine, SpeakerName } from './SpeakerLine.tsx';
import styles from './StatementCard.module.css';

interface WordlessCardProps {
  readonly speaker: Speaker | undefined;
}

/** Stands for a card whose words are on their way: who spoke is known already. */
export function WaitingCard({ speaker }: WordlessCardProps) {
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

/** Stands for a card whose words could not be had, and offers to try again. */
export function NoWordsCard({
  speaker,
  onRetry,
}: WordlessCardProps & { readonly onRetry: () => void }) {
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
