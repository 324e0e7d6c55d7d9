import { useState } from 'react';
import { importMessages } from '../../i18n/importReport.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { SHEET_NAMES, type SheetKind } from '../../tables/fields/fields.ts';
import { columnIndex } from '../../tables/question.ts';
import { guessFields } from '../../tables/fields/guessFields.ts';
import { Button } from '../../ui/Button.tsx';
import type { CellPlace, WorkbookCells } from '../../workbook/workbookCells.ts';
import { CellGrid, type GridPlace } from './CellGrid.tsx';
import type { Review as ReviewState } from './importState.ts';
import { withCell, withColumn, withField, withKind } from './importState.ts';
import styles from './Import.module.css';
import { ProblemList, Questions, Understood } from './Problems.tsx';

interface ReviewProps {
  readonly review: ReviewState;
  readonly onCells: (cells: WorkbookCells) => void;
  readonly onAnswer: (text: string, region: string) => void;
  /** Saves a copy with the problems marked. */
  readonly onMark: () => void;
}

const KINDS = Object.entries(SHEET_NAMES);

function isKind(value: string): value is SheetKind {
  return Object.hasOwn(SHEET_NAMES, value);
}

/** What was understood of a file, with its cells to mend. */
export function Review({ review, onCells, onAnswer, onMark }: ReviewProps) {
  const messages = useMessages(importMessages);
  const language = useLanguage();
  const { cells, said, compiled } = review;
  const problems = compiled && !compiled.ok ? compiled.problems : [];
  const questions = compiled && !compiled.ok ? compiled.questions : [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [goTo, setGoTo] = useState<GridPlace | null>(null);
  const first = cells.sheets.find(({ kind }) => kind === 'statements') ?? cells.sheets[0];
  const sheet = cells.sheets.find(({ name }) => name === chosen) ?? first;
  if (!sheet) return null;
  const ofSheet = (name: string) => problems.filter((problem) => problem.sheet === name);
  const show = ({ sheet: name, row, column }: CellPlace): void => {
    setChosen(name);
    if (row !== null) setGoTo({ row: row - 1, column: column === null ? 0 : columnIndex(column) });
  };
  const changeKind = (value: string): void => {
    const kind = isKind(value) ? value : null;
    const headings = sheet.rows[sheet.headingRow] ?? [];
    const fields =
      kind === null
        ? headings.map(() => null)
        : guessFields(headings, kind).columns.map(({ field }) => field);
    onCells(withKind(cells, sheet.name, kind, fields));
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
          places={compiled?.places ?? []}
          said={said}
          warnings={compiled?.ok ? compiled.warnings : []}
        />
      </div>
      <div className={styles['sheets']}>
        <div className={styles['tabs']} role="tablist" aria-label={messages.sheets}>
          {cells.sheets.map(({ name }) => (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={name === sheet.name}
              tabIndex={name === sheet.name ? 0 : -1}
              onClick={() => setChosen(name)}
              onKeyDown={({ key }) => {
                const step = { ArrowRight: 1, ArrowLeft: -1 }[key] ?? 0;
                const at = cells.sheets.findIndex((each) => each.name === sheet.name) + step;
                const next = cells.sheets[at];
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
        <label className={styles['meaning']}>
          {messages.meaning}
          <select value={sheet.kind ?? ''} onChange={({ target }) => changeKind(target.value)}>
            <option value="">{messages.notUsed}</option>
            {KINDS.map(([kind, name]) => (
              <option key={kind} value={kind}>
                {name[language]}
              </option>
            ))}
          </select>
        </label>
        <CellGrid
          key={sheet.name}
          sheet={sheet}
          problems={ofSheet(sheet.name)}
          goTo={goTo}
          onEdit={(row, column, text) => onCells(withCell(cells, sheet.name, row, column, text))}
          onField={(column, field) => onCells(withField(cells, sheet.name, column, field))}
          onColumn={(field, heading) => onCells(withColumn(cells, sheet.name, field, heading))}
        />
      </div>
    </div>
  );
}
