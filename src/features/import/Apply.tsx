import { useState } from 'react';
import { importMessages } from '../../i18n/importReport.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { FIELDS, SHEET_NAMES } from '../../tables/fields/fields.ts';
import { Button } from '../../ui/Button.tsx';
import type { FinishedReport, PlacedChange } from './engine/importApi.ts';
import styles from './Import.module.css';
import type { Former } from './useApply.ts';

const MOST_SHOWN = 200;
const LONGEST = 80;

const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;

interface ApplyProps {
  readonly report: FinishedReport;
  readonly former: Former | null;
  /** Null while they are computed. */
  readonly changes: readonly PlacedChange[] | null;
  /** `replaces` is false for a report of its own. */
  readonly onApply: (name: string, replaces: boolean) => void;
}

/** Says what is new, changed and gone, and adds the report. */
export function Apply({ report, former, changes: shown, onApply }: ApplyProps) {
  const messages = useMessages(importMessages);
  const language = useLanguage();
  const [name, setName] = useState(report.short[language]);
  const isSame = former !== null && shown?.length === 0 && name === former.report.short[language];
  const title = name.trim() === '' ? report.short[language] : name.trim();
  return (
    <section className={styles['apply']} aria-label={messages.changes}>
      {!former && <p>{messages.newReport(report.short[language])}</p>}
      {former && shown && shown.length === 0 && (
        <p>{messages.same(former.report.short[language])}</p>
      )}
      {former && shown && shown.length > 0 && (
        <>
          <p>{messages.changed(former.report.short[language])}</p>
          <ul className={styles['changes']}>
            {shown.slice(0, MOST_SHOWN).map((change) => (
              <Change
                key={`${change.table} ${change.id} ${change.part} ${change.field} ${change.kind}`}
                change={change}
              />
            ))}
          </ul>
          {shown.length > MOST_SHOWN && <p>{messages.more(shown.length - MOST_SHOWN)}</p>}
        </>
      )}
      <label className={styles['name']}>
        {messages.name}
        <input value={name} maxLength={60} onChange={({ target }) => setName(target.value)} />
      </label>
      <div className={styles['buttons']}>
        {!isSame && (
          <Button look="primary" onClick={() => onApply(title, former !== null)}>
            {former ? messages.replace : messages.add}
          </Button>
        )}
        {former && (
          <Button look="outlined" onClick={() => onApply(title, false)}>
            {messages.asNew}
          </Button>
        )}
      </div>
    </section>
  );
}

interface ChangeProps {
  readonly change: PlacedChange;
}

function Change({ change }: ChangeProps) {
  const messages = useMessages(importMessages);
  const language = useLanguage();
  const { kind, table, id, field, before, after, place } = change;
  const where = place
    ? messages.where(place.sheet, place.row, place.column)
    : `${SHEET_NAMES[table][language]} ${id}`;
  const heading = FIELDS[table].find((each) => each.id === field)?.name[language];
  const words = (text: string): string => (text === '' ? messages.empty : cut(text));
  return (
    <li data-change={kind}>
      <span className={styles['kind']}>{messages.kinds[kind]}</span>
      <span className={styles['where']}>
        {where}
        {heading !== undefined && ` · ${heading}`}
      </span>
      <span>
        {kind === 'changed' ? messages.from(words(before), words(after)) : cut(before || after)}
      </span>
    </li>
  );
}
