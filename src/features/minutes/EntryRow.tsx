import { Pencil, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Deck } from '../../domain/deck/deck.ts';
import type { EntryChange, MinutesEntry } from '../../domain/minutes/entry.ts';
import { detailsOf } from '../../domain/minutes/outline.ts';
import { isMissing } from '../../domain/minutes/subjects.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { minutesMessages, minutesWords } from '../../i18n/minutes.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { EntryForm } from './EntryForm.tsx';
import styles from './Minutes.module.css';

interface EntryRowProps {
  readonly entry: MinutesEntry;
  readonly deck: Deck | null;
  readonly onChange: (change: EntryChange) => void;
  readonly onDelete: () => void;
}

export function EntryRow({ entry, deck, onChange, onDelete }: EntryRowProps) {
  const messages = useMessages(minutesMessages);
  const language = useLanguage();
  const linked = useAppState((state) => state.linked);
  const field = useRef<HTMLTextAreaElement>(null);
  const [isEditing, setEditing] = useState(false);
  useEffect(() => {
    if (isEditing) field.current?.focus();
  }, [isEditing]);
  if (isEditing)
    return (
      <li className={styles['row']}>
        <EntryForm
          initial={entry}
          subjects={subjectsOf(entry)}
          fieldRef={field}
          onSave={({ kind, text, asker, about }) => {
            onChange({ kind, text: text.trim(), asker: asker.trim(), about });
            setEditing(false);
          }}
          onCancel={() => setEditing(false)}
        />
      </li>
    );
  const details = detailsOf(
    entry,
    {
      isMissing: (subject) => linked !== null && isMissing(subject, linked, deck),
      language,
    },
    minutesWords[language],
  );
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['text']}>{entry.text}</p>
        <p className={styles['details']}>{details}</p>
      </div>
      <div className={styles['actions']}>
        {entry.kind === 'question' && (
          <label className={styles['answered']}>
            <input
              type="checkbox"
              checked={entry.isAnswered}
              aria-label={`${messages.answered}: ${entry.text}`}
              onChange={({ target }) => onChange({ isAnswered: target.checked })}
            />
            {messages.answered}
          </label>
        )}
        <Button
          look="icon"
          aria-label={messages.editEntry(entry.text)}
          onClick={() => setEditing(true)}
        >
          <Pencil size={18} aria-hidden />
        </Button>
        <Button look="icon" aria-label={messages.deleteEntry(entry.text)} onClick={onDelete}>
          <Trash2 size={18} aria-hidden />
        </Button>
      </div>
    </li>
  );
}

/** What was on the screen, and what the entry is about, which another window may have chosen. */
function subjectsOf({ about, onScreen: { subjects } }: MinutesEntry) {
  const isListed = subjects.some(({ kind, id }) => kind === about?.kind && id === about.id);
  return about && !isListed ? [about, ...subjects] : subjects;
}
