import { Fragment, useId, useState } from 'react';
import {
  type ChangedItem,
  type ChangeList,
  SHOWN_CHANGES,
} from '../../domain/compare/changeLists.ts';
import type { Basis } from '../../domain/compare/compareReports.ts';
import { compareMessages, numbersText } from '../../i18n/compare.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';
import { ChangeLink } from './ChangeLink.tsx';
import styles from './ComparePanel.module.css';

/** Of one kind of change; the others follow on request. */
const MAX_ITEMS = 8;
/** A list with more changes is folded at first, except that of the provinces. */
const MAX_UNFOLDED = 12;

interface ChangesProps {
  readonly list: ChangeList;
  readonly basis: Basis;
  readonly focusPanel: () => void;
}

/** What is new, gone, more and fewer among the items of one kind; a long list is folded below its numbers. */
export function Changes({ list: { kind, changes, same }, basis, focusPanel }: ChangesProps) {
  const messages = useMessages(compareMessages);
  const id = useId();
  const shown = SHOWN_CHANGES.filter((change) => changes[change].length > 0);
  const total = shown.reduce((sum, change) => sum + changes[change].length, 0);
  const [isOpen, setOpen] = useState(kind === 'provinces' || total <= MAX_UNFOLDED);
  const isPrinting = usePrinting();
  return (
    <section aria-labelledby={id} className={styles['changes']}>
      <details
        open={isOpen || isPrinting}
        onToggle={({ currentTarget }) => isPrinting || setOpen(currentTarget.open)}
      >
        <summary>
          <h2 id={id}>{messages.kinds[kind]}</h2>
          <span className={styles['numbers']}>
            {shown
              .map((change) => `${messages.changes[basis][change]} ${changes[change].length}`)
              .join(' · ')}
          </span>
        </summary>
        {SHOWN_CHANGES.map(
          (change) =>
            changes[change].length > 0 && (
              <Sentence
                key={change}
                label={messages.changes[basis][change]}
                items={changes[change]}
                focusPanel={focusPanel}
              />
            ),
        )}
        {same > 0 && <p className={styles['same']}>{messages.same(same)}</p>}
      </details>
    </section>
  );
}

interface SentenceProps {
  readonly label: string;
  readonly items: readonly ChangedItem[];
  readonly focusPanel: () => void;
}

function Sentence({ label, items, focusPanel }: SentenceProps) {
  const messages = useMessages(compareMessages);
  const language = useLanguage();
  const [chosen, setAll] = useState(false);
  const isWhole = usePrinting() || chosen;
  const shown = isWhole ? items : items.slice(0, MAX_ITEMS);
  const hidden = items.length - shown.length;
  return (
    <p>
      <strong>
        {label}
        {messages.colon}
      </strong>
      {shown.map((item, index) => (
        <Fragment key={item.key}>
          {index > 0 && messages.separator}
          {item.selection === null ? (
            item.name[language]
          ) : (
            <ChangeLink selection={item.selection} focusPanel={focusPanel}>
              {item.name[language]}
            </ChangeLink>
          )}
          {numbersText(item, language)}
        </Fragment>
      ))}
      {hidden > 0 && (
        <>
          {messages.separator}
          <Button look="link" onClick={() => setAll(true)}>
            {messages.moreItems(hidden)}
          </Button>
        </>
      )}
      {messages.stop}
    </p>
  );
}
