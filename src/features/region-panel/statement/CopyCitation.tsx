import { Check, Copy } from 'lucide-react';
import { useId, useState } from 'react';
import { citation } from '../../../domain/report/citation.ts';
import type { ReportFrame, Speaker, Statement } from '../../../domain/report/report.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { PANEL } from '../../../i18n/panel.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './CopyCitation.module.css';

/** Rejects when the page may not use the clipboard, or has none (on plain http). */
async function writeToClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

interface CopyCitationProps {
  readonly report: ReportFrame;
  readonly statement: Statement;
  readonly speaker: Speaker | undefined;
}

/** If the browser refuses, shows the text for manual copying. */
export function CopyCitation({ report, statement, speaker }: CopyCitationProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const id = useId();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const text = () => citation(report, statement, speaker, language);
  const copy = () => {
    setOutcome('none');
    writeToClipboard(text()).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  const Icon = outcome === 'copied' ? Check : Copy;
  return (
    <div className={styles['copy']}>
      <div className={styles['row']}>
        <Button look="outlined" onClick={copy}>
          <Icon size={14} aria-hidden="true" />
          {messages.copy}
        </Button>
        <p role="status" className={styles['done']}>
          {outcome === 'copied' && messages.copied}
        </p>
      </div>
      <p role="alert" className={styles['refused']} id={id}>
        {outcome === 'refused' && messages.copyRefused}
      </p>
      {outcome === 'refused' && (
        <textarea
          readOnly
          rows={6}
          className={styles['text']}
          aria-label={messages.citation}
          aria-describedby={id}
          value={text()}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
