import { useState } from 'react';
import type { Deck } from '../../domain/deck/deck.ts';
import { type MinutesEntry, sortEntries } from '../../domain/minutes/entry.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { minutesMessages } from '../../i18n/minutes.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EntryRow } from './EntryRow.tsx';
import styles from './Minutes.module.css';
import { changeEntries, type MinutesList, minutesListOf, useMinutes } from './minutesList.ts';
import type { SaveMinutes } from './saveMinutes.ts';
import { Unsaved } from './Unsaved.tsx';
import { useSaving } from './useSaving.ts';

interface MinutesDialogProps {
  /** Null until it has loaded. */
  readonly deck: Deck | null;
  readonly save: SaveMinutes;
  readonly onClose: () => void;
  readonly list?: MinutesList;
}

const SECTIONS = ['open', 'decisions', 'answered', 'remarks'] as const;

/** The notes of the meeting: open questions first. */
export function MinutesDialog({ deck, save, onClose, list: given }: MinutesDialogProps) {
  const messages = useMessages(minutesMessages);
  const report = useAppState((state) => state.report.id);
  const openDialog = useAppState((state) => state.openDialog);
  const list = given ?? minutesListOf(report);
  const { items } = useMinutes(list);
  const sorted = sortEntries(items);
  const { status, start } = useSaving(save);
  const [deletedIds, setDeletedIds] = useState<readonly string[]>([]);
  const deleted = items.filter(({ id, isDeleted }) => isDeleted && deletedIds.includes(id));
  const remove = (entries: readonly MinutesEntry[]): void => {
    changeEntries(list, entries, { isDeleted: true });
    setDeletedIds(entries.map(({ id }) => id));
  };
  const isEmpty = sorted.all.length === 0;
  return (
    <Dialog
      title={messages.minutes}
      closeLabel={messages.close}
      size="wide"
      footer={
        <>
          <Button look="primary" onClick={() => openDialog('capture')}>
            {messages.add}
          </Button>
          {!isEmpty && (
            <>
              <Button look="outlined" onClick={() => start('word', items)}>
                {messages.word}
              </Button>
              <Button look="outlined" onClick={() => start('markdown', items)}>
                {messages.markdown}
              </Button>
              <Button look="text" onClick={() => remove(sorted.all)}>
                {messages.clear}
              </Button>
            </>
          )}
          <p role="status" className={styles['status']}>
            {status}
          </p>
        </>
      }
      onClose={onClose}
    >
      <Unsaved list={list} save={save} />
      <p role="status" className={styles['deleted']}>
        {deleted.length > 0 && (
          <>
            {messages.deleted(deleted.length)}{' '}
            <Button
              look="outlined"
              onClick={() => changeEntries(list, deleted, { isDeleted: false })}
            >
              {messages.undo}
            </Button>
          </>
        )}
      </p>
      {isEmpty && <p>{messages.none}</p>}
      {SECTIONS.map(
        (section) =>
          sorted[section].length > 0 && (
            <section
              key={section}
              className={styles['section']}
              aria-label={messages.lists[section]}
            >
              <h3>
                {messages.lists[section]} <span>{sorted[section].length}</span>
              </h3>
              <ul className={styles['list']}>
                {sorted[section].map((entry) => (
                  <EntryRow
                    key={entry.id}
                    entry={entry}
                    deck={deck}
                    onChange={(change) => changeEntries(list, [entry], change)}
                    onDelete={() => remove([entry])}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
    </Dialog>
  );
}
