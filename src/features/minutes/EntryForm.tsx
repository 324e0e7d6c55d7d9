import { type KeyboardEvent, type RefObject, type SubmitEvent, useId, useState } from 'react';
import { isComposing } from '../../domain/keyboard/pressedKeys.ts';
import { ENTRY_KINDS, type EntryText, type Subject } from '../../domain/minutes/entry.ts';
import { subjectText } from '../../domain/minutes/outline.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { minutesMessages, minutesWords } from '../../i18n/minutes.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './Minutes.module.css';

interface EntryFormProps {
  readonly initial: EntryText;
  /** What the entry can be about, besides the whole report. */
  readonly subjects: readonly Subject[];
  /** Takes the focus. */
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** Called at every change, so that a text is not lost when the form is closed. */
  readonly onChange?: (text: EntryText) => void;
  readonly onSave: (text: EntryText) => void;
  readonly onCancel: () => void;
}

/** Enter saves from every field, except where an input method uses it. */
export function EntryForm({
  initial,
  subjects,
  fieldRef,
  onChange,
  onSave,
  onCancel,
}: EntryFormProps) {
  const messages = useMessages(minutesMessages);
  const language = useLanguage();
  const id = useId();
  const [entry, setEntry] = useState(initial);
  const [isEmpty, setEmpty] = useState(false);
  const change = (part: Partial<EntryText>): void => {
    const next = { ...entry, ...part };
    setEntry(next);
    setEmpty(false);
    onChange?.(next);
  };
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    if (entry.text.trim() === '') {
      setEmpty(true);
      fieldRef.current?.focus();
    } else onSave(entry);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
    if (isComposing(event.nativeEvent)) event.stopPropagation();
    else if (!event.shiftKey) {
      event.preventDefault();
      event.currentTarget.requestSubmit();
    }
  };
  return (
    <form className={styles['form']} onSubmit={save} onKeyDown={onKeyDown}>
      <Segmented
        label={messages.kind}
        options={ENTRY_KINDS.map((value) => ({ value, name: messages.kinds[value] }))}
        value={entry.kind}
        onChange={(kind) => change({ kind })}
      />
      <div className={styles['field']}>
        <label htmlFor={`${id}-text`}>{messages.text}</label>
        <textarea
          ref={fieldRef}
          id={`${id}-text`}
          rows={3}
          value={entry.text}
          aria-invalid={isEmpty}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => change({ text: target.value })}
        />
        <p id={`${id}-hint`} role={isEmpty ? 'alert' : undefined} className={styles['hint']}>
          {isEmpty ? messages.empty : messages.enterHint}
        </p>
      </div>
      <div className={styles['pair']}>
        <div className={styles['field']}>
          <label htmlFor={`${id}-asker`}>{messages.asker}</label>
          <input
            id={`${id}-asker`}
            autoComplete="off"
            value={entry.asker}
            onChange={({ target }) => change({ asker: target.value })}
          />
        </div>
        <div className={styles['field']}>
          <label htmlFor={`${id}-about`}>{messages.about}</label>
          <select
            id={`${id}-about`}
            value={entry.about ? keyOf(entry.about) : ''}
            onChange={({ target }) =>
              change({ about: subjects.find((each) => keyOf(each) === target.value) ?? null })
            }
          >
            {subjects.map((subject) => (
              <option key={keyOf(subject)} value={keyOf(subject)}>
                {subjectText(subject, false, minutesWords[language], language)}
              </option>
            ))}
            <option value="">{messages.wholeReport}</option>
          </select>
        </div>
      </div>
      <div className={styles['buttons']}>
        <Button look="primary" type="submit">
          {messages.save}
        </Button>
        <Button look="outlined" onClick={onCancel}>
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}

function keyOf({ kind, id }: Subject): string {
  return `${kind} ${id}`;
}
