import { useRef } from 'react';
import { deckFieldMessages } from '../../../i18n/deckFields.ts';
import { editorMessages } from '../../../i18n/editor.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './DeckEditor.module.css';

export interface DeckFileActions {
  readonly onSave: () => void;
  readonly onOpen: (file: File) => void;
  readonly openError: string | null;
  /** The deck was opened from a file of an earlier version. */
  readonly isOlder: boolean;
  readonly onHandouts: () => void;
  readonly onFromReport: () => void;
  readonly onNew: () => void;
  /** Replaces the user's deck with the report's own; null where that is shown already. */
  readonly onRevert: (() => void) | null;
}

export function DeckFiles({
  onSave,
  onOpen,
  openError,
  isOlder,
  onHandouts,
  onFromReport,
  onNew,
  onRevert,
}: DeckFileActions) {
  const messages = useMessages(editorMessages);
  const fields = useMessages(deckFieldMessages);
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className={styles['files']} aria-label={messages.more}>
      <Button look="outlined" onClick={onSave}>
        {messages.save}
      </Button>
      <Button look="outlined" onClick={() => input.current?.click()}>
        {messages.open}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={messages.open}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onOpen(file);
          // Otherwise opening the same file again would cause no change event.
          target.value = '';
        }}
      />
      <Button look="outlined" onClick={onHandouts}>
        {messages.handouts}
      </Button>
      <Button look="outlined" onClick={onNew}>
        {fields.newDeck}
      </Button>
      <Button look="outlined" onClick={onFromReport}>
        {messages.fromReport}
      </Button>
      {onRevert && (
        <Button look="outlined" onClick={onRevert}>
          {messages.back}
        </Button>
      )}
      {isOlder && (
        <p role="status" className={styles['status']}>
          {fields.older}
        </p>
      )}
      {openError !== null && (
        <p role="alert" className={styles['error']}>
          {openError}
        </p>
      )}
    </section>
  );
}
