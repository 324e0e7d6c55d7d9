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

interface ChangesProps {
  readonly list: ChangeList;
  readonly basis: Basis;
  readonly focusPanel: () => void;
}

/** What is new, gone, more and fewer among the items of one kind. */
export function Changes({ list: { kind, changes, same }, basis, focusPanel }: ChangesProps) {
  const messages = useMessages(compareMessages);
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['changes']}>
      <h2 id={id}>{messages.kinds[kind]}</h2>
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
