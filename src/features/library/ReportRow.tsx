import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import type { LibraryEntry } from '../../domain/report/library.ts';
import { libraryMessages } from '../../i18n/library.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import type { StoredReport } from '../../platform/reportStore.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Library.module.css';

interface ReportRowProps {
  readonly entry: LibraryEntry;
  /** Null for a report that is not on the device. */
  readonly stored: StoredReport | null;
  readonly isOpen: boolean;
  /** Whether no other report is shown. */
  readonly isAlone: boolean;
  /** Whether it is chosen to be shown together with others. */
  readonly isTicked: boolean;
  readonly onTick: () => void;
  readonly onOpen: () => void;
  readonly onExport: (format: 'xlsx' | 'json') => Promise<void>;
  /** Compares the open report with this one. */
  readonly onCompare: () => void;
  readonly onRename: (report: StoredReport, name: string) => Promise<void>;
  readonly onRemove: (report: StoredReport) => Promise<void>;
}

export function ReportRow(props: ReportRowProps) {
  const {
    entry,
    stored,
    isOpen,
    isAlone,
    isTicked,
    onTick,
    onOpen,
    onCompare,
    onExport,
    onRename,
    onRemove,
  } = props;
  const messages = useMessages(libraryMessages);
  const language = useLanguage();
  const [task, setTask] = useState<'rename' | 'remove' | null>(null);
  const name = entry.short[language];
  const done = (): void => setTask(null);
  return (
    <li className={styles['row']} data-open={isOpen}>
      <Tick {...{ name, isTicked, onTick }} />
      <button
        type="button"
        className={styles['open']}
        aria-label={isOpen && isAlone ? messages.openNow(name) : messages.open(name)}
        aria-current={isOpen}
        onClick={onOpen}
      >
        <span className={styles['name']}>{name}</span>
        <span className={styles['facts']}>
          {messages.sources[entry.source]}
          {stored && <Facts stored={stored} />}
        </span>
        {isOpen && (
          <span className={styles['now']}>
            <Check size={16} aria-hidden />
            {messages.isOpen}
          </span>
        )}
      </button>
      {task === null && (
        <fieldset className={styles['actions']} aria-label={messages.actions(name)}>
          {!isOpen && isAlone && (
            <Button look="text" aria-label={messages.compareWith(name)} onClick={onCompare}>
              {messages.compare}
            </Button>
          )}
          <Button look="text" onClick={() => void onExport('xlsx')}>
            {messages.saveWorkbook}
          </Button>
          {stored && (
            <>
              <Button look="text" onClick={() => void onExport('json')}>
                {messages.saveData}
              </Button>
              <Button look="text" onClick={() => setTask('rename')}>
                {messages.rename}
              </Button>
              <Button look="text" onClick={() => setTask('remove')}>
                {messages.remove}
              </Button>
            </>
          )}
        </fieldset>
      )}
      {stored && task === 'rename' && (
        <RenameForm
          name={name}
          onCancel={done}
          onSave={async (next) => {
            await onRename(stored, next);
            done();
          }}
        />
      )}
      {stored && task === 'remove' && (
        <div
          role="alertdialog"
          aria-label={messages.removeQuestion(name)}
          className={styles['ask']}
        >
          <p>{messages.removeQuestion(name)}</p>
          <Button look="outlined" onClick={() => void onRemove(stored)}>
            {messages.removeYes}
          </Button>
          <Button look="outlined" autoFocus onClick={done}>
            {messages.removeNo}
          </Button>
        </div>
      )}
    </li>
  );
}

interface TickProps extends Pick<ReportRowProps, 'isTicked' | 'onTick'> {
  readonly name: string;
}

/** Whether the report is among those to be shown together. */
function Tick({ name, isTicked, onTick }: TickProps) {
  const { together } = useMessages(libraryMessages);
  return (
    <label className={styles['tick']}>
      <input
        type="checkbox"
        aria-label={together.choose(name)}
        checked={isTicked}
        onChange={onTick}
      />
    </label>
  );
}

function Facts({ stored }: { readonly stored: StoredReport }) {
  const messages = useMessages(libraryMessages);
  const language = useLanguage();
  const date = new Intl.DateTimeFormat(DATE_LOCALES[language], {
    dateStyle: 'medium',
  }).format(stored.savedAt);
  return ` · ${messages.statements(stored.statements)} · ${messages.saved(date)}`;
}

const DATE_LOCALES = { zh: 'zh-CN', en: 'en-GB' } as const;

interface RenameFormProps {
  readonly name: string;
  readonly onSave: (name: string) => Promise<void>;
  readonly onCancel: () => void;
}

function RenameForm({ name, onSave, onCancel }: RenameFormProps) {
  const messages = useMessages(libraryMessages);
  const id = useId();
  const [text, setText] = useState(name);
  const next = text.trim();
  return (
    <form
      className={styles['ask']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (next !== '') void onSave(next);
      }}
    >
      <label htmlFor={id} className="visually-hidden">
        {messages.renameField(name)}
      </label>
      <input
        id={id}
        className={styles['field']}
        value={text}
        // biome-ignore lint/a11y/noAutofocus: the user has just asked to rename
        autoFocus
        maxLength={60}
        onChange={({ target }) => setText(target.value)}
      />
      <Button type="submit" look="outlined" disabled={next === ''}>
        {messages.renameSave}
      </Button>
      <Button look="plain" onClick={onCancel}>
        {messages.cancel}
      </Button>
    </form>
  );
}
