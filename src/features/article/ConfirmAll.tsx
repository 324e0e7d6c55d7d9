import { useId, useState } from 'react';
import { articleMessages } from '../../i18n/article.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Review.module.css';

/** In percent; the finder gives 95 to words with the speaker's name beside them. */
const CHOICES = ['95', '80', '65'] as const;

/** Confirms all findings of which the finder is sure enough, at an explicit press. */
export function ConfirmAll({ onConfirm }: { readonly onConfirm: (atLeast: number) => void }) {
  const messages = useMessages(articleMessages);
  const [percent, setPercent] = useState<string>(CHOICES[0]);
  const id = useId();
  return (
    <div className={styles['confirmAll']}>
      <label htmlFor={id}>{messages.confirmAll}</label>
      <select id={id} value={percent} onChange={({ target }) => setPercent(target.value)}>
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {messages.certainty(Number(choice))}
          </option>
        ))}
      </select>
      <Button look="outlined" onClick={() => onConfirm(Number(percent) / 100)}>
        {messages.confirmAllDo}
      </Button>
    </div>
  );
}
