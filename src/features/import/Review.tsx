import { useId, useState } from 'react';
import { importMessages } from '../../i18n/importReport.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { SHEET_NAMES, type SheetKind } from '../../tables/fields/fields.ts';
import { columnIndex } from '../../tables/question.ts';
import { guessFields } from '../../tables/fields/guessFields.ts';
import { Button } from '../../ui/Button.tsx';
import { LazySelect } from '../../ui/LazySelect.tsx';
import type { CellPlace } from '../../workbook/workbookCells.ts';
import { CellGrid, type GridPlace } from './grid/CellGrid.tsx';
import { LaterFrame } from './grid/LaterFrame.tsx';
import type { Edit } from './engine/edits.ts';
import type { Review as ReviewState } from './importState.ts';
import styles from './Import.module.css';
import { ProblemList, Questions, Understood } from './Problems.tsx';

interface ReviewProps {
  readonly review: ReviewState;
  readonly onEdit: (edit: Edit) => void;
  readonly onRows: (sheet: string, indexes: readonly number[]) => void;
  readonly onAnswer: (text: string, region: string) => void;
  /** Saves a copy with the problems marked. */
  readonly onMark: () => void;
}

const KINDS = Object.entries(SHEET_NAMES);

function isKind(value: string): value is SheetKind {
  return Object.hasOwn(SHEET_NAMES, value);
}

/** What was understood of a file, with its cells to mend. */
export function Review({ review, onEdit, onRows, onAnswer, onMark }: ReviewProps) {
  const messages = useMessages(importMessages);
  const language = useLanguage();
  const meaningId = useId();
  const { outline, said, checked } = review;
  const { sheets } = outline;
  const problems = checked && !checked.ok ? checked.problems : [];
  const asked = checked && !checked.ok ? checked.questions : [];
  // A question that was just answered stays in the last check until the next one ends.
  const questions = asked.filter(({ text }) => review.answers[text] === undefined);
  const [chosen, setChosen] = useState<string | null>(null);
  const [goTo, setGoTo] = useState<GridPlace | null>(null);
  const first = sheets.find(({ kind }) => kind === 'statements') ?? sheets[0];
  const sheet = sheets.find(({ name }) => name === chosen) ?? first;
  if (!sheet) return null;
  const ofSheet = (name: string) => problems.filter((problem) => problem.sheet === name);
  const show = ({ sheet: name, row, column }: CellPlace): void => {
    setChosen(name);
    if (row !== null) setGoTo({ row: row - 1, column: column === null ? 0 : columnIndex(column) });
  };
  const changeKind = (value: string): void => {
    const table = isKind(value) ? value : null;
    const headings = sheet.rows.get(sheet.headingRow) ?? [];
    const fields =
      table === null
        ? headings.map(() => null)
        : guessFields(headings, table).columns.map(({ field }) => field);
    onEdit({ kind: 'table', sheet: sheet.name, table, fields });
  };
  return (
    <div className={styles['review']}>
      <div className={styles['findings']}>
        <Questions
          questions={[...review.answered, ...questions]}
          answers={review.answers}
          onAnswer={onAnswer}
        />
        <ProblemList problems={problems} onGoTo={show} />
        {problems.length > 0 && (
          <Button look="outlined" onClick={onMark}>
            {messages.marked}
          </Button>
        )}
        <Understood
          places={checked?.places ?? []}
          said={said}
          warnings={checked?.ok ? checked.warnings : []}
        />
      </div>
      <div className={styles['sheets']}>
        <div className={styles['tabs']} role="tablist" aria-label={messages.sheets}>
          {sheets.map(({ name }) => (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={name === sheet.name}
              tabIndex={name === sheet.name ? 0 : -1}
              onClick={() => setChosen(name)}
              onKeyDown={({ key }) => {
                const step = { ArrowRight: 1, ArrowLeft: -1 }[key] ?? 0;
                const at = sheets.findIndex((each) => each.name === sheet.name) + step;
                const next = sheets[at];
                if (step !== 0 && next) setChosen(next.name);
              }}
              ref={(tab) => {
                if (name === chosen && document.activeElement?.role === 'tab') tab?.focus();
              }}
            >
              {messages.sheetTab(name, ofSheet(name).length)}
            </button>
          ))}
        </div>
        <label className={styles['meaning']} htmlFor={meaningId}>
          {messages.meaning}
          <LazySelect
            id={meaningId}
            value={sheet.kind ?? ''}
            options={[
              { value: '', name: messages.notUsed },
              ...KINDS.map(([kind, name]) => ({ value: kind, name: name[language] })),
            ]}
            onChange={changeKind}
          />
        </label>
        <LaterFrame>
          <CellGrid
            key={sheet.name}
            sheet={sheet}
            problems={ofSheet(sheet.name)}
            isNew={checked === null}
            goTo={goTo}
            onEdit={onEdit}
            onRows={onRows}
          />
        </LaterFrame>
      </div>
    </div>
  );
}
