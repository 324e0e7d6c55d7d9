import { Check, Copy } from 'lucide-react';
import { useId, useState } from 'react';
import { compareMessages } from '../../i18n/compare.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './ComparePanel.module.css';

/** Copies a text; where the browser refuses, shows it for manual copying. */
export function CopyText({ text }: { readonly text: () => string }) {
  const messages = useMessages(compareMessages);
  const id = useId();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const copy = async (): Promise<void> => {
    try {
      // On plain http there is no clipboard.
      await navigator.clipboard.writeText(text());
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  const Icon = outcome === 'copied' ? Check : Copy;
  return (
    <div className={styles['copy']}>
      <Button look="outlined" onClick={() => void copy()}>
        <Icon size={14} aria-hidden="true" />
        {messages.copy}
      </Button>{' '}
      <span role="status">{outcome === 'copied' && messages.copied}</span>
      {outcome === 'refused' && (
        <>
          <p role="alert" id={id}>
            {messages.refused}
          </p>
          <textarea
            readOnly
            rows={8}
            aria-label={messages.text}
            aria-describedby={id}
            value={text()}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
    </div>
  );
}
