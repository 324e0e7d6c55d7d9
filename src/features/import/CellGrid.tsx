import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { importMessages } from '../../i18n/importReport.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { FIELDS } from '../../tables/fields/fields.ts';
import { columnLetters } from '../../tables/question.ts';
import { Button } from '../../ui/Button.tsx';
import type { CellProblem, SheetCells } from '../../workbook/workbookCells.ts';
import { columnCount, listedRows, pageOf, ROWS_PER_PAGE } from './gridRows.ts';
import styles from './Import.module.css';

/** A cell by its indexes. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface CellGridProps {
  readonly sheet: SheetCells;
  readonly problems: readonly CellProblem[];
  /** Takes the focus; a new object each time. */
  readonly goTo: GridPlace | null;
  readonly onEdit: (row: number, column: number, text: string) => void;
  readonly onField: (column: number, field: string | null) => void;
  readonly onColumn: (field: string, heading: string) => void;
}

/** The cells of a sheet, to read and to mend, with the field of each column. */
export function CellGrid({ sheet, problems, goTo, onEdit, onField, onColumn }: CellGridProps) {
  const messages = useMessages(importMessages);
  const language = useLanguage();
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const [onlyProblems, setOnlyProblems] = useState(false);
  const [chosenPage, setPage] = useState(0);
  const listed = listedRows(sheet, problems, onlyProblems && problems.length > 0);
  const pages = Math.max(1, Math.ceil(listed.length / ROWS_PER_PAGE));
  const page = Math.min(chosenPage, pages - 1);
  const shown = listed.slice(page * ROWS_PER_PAGE, (page + 1) * ROWS_PER_PAGE);
  const columns = Array.from({ length: columnCount(sheet) }, (_, at) => at);
  useGoTo(table, goTo, (row) => {
    setOnlyProblems(false);
    setPage(pageOf(listedRows(sheet, problems, false), row));
  });

  return (
    <div className={styles['gridBox']}>
      <div className={styles['gridTools']}>
        <label>
          <input
            type="checkbox"
            checked={onlyProblems && problems.length > 0}
            disabled={problems.length === 0}
            onChange={({ target }) => setOnlyProblems(target.checked)}
          />
          {messages.onlyProblems}
        </label>
        <Pages {...{ page, pages, all: listed.length, shown: shown.length }} onPage={setPage} />
      </div>
      <div className={styles['scroll']}>
        <table ref={table} className={styles['grid']} aria-label={messages.grid(sheet.name)}>
          <GridHead sheet={sheet} columns={columns} onField={onField} />
          <tbody>
            {shown.map((row) => (
              <tr key={row}>
                <th scope="row">{row + 1}</th>
                {columns.map((column) => {
                  const wrong = problems.filter(
                    (problem) =>
                      problem.row === row + 1 && problem.column === columnLetters(column + 1),
                  );
                  return (
                    <td key={column}>
                      <Cell
                        place={{ row, column }}
                        text={sheet.rows[row]?.[column] ?? ''}
                        label={messages.cell(columnLetters(column + 1), row + 1)}
                        problems={wrong.map(
                          ({ what, remedy }) => `${what[language]} ${remedy[language]}`,
                        )}
                        describedBy={`${id}-${row}-${column}`}
                        onEdit={onEdit}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles['gridTools']}>
        <Button look="outlined" onClick={() => onEdit(sheet.rows.length, 0, '')}>
          {messages.addRow}
        </Button>
        <NewColumn sheet={sheet} onColumn={onColumn} />
      </div>
    </div>
  );
}

interface GridHeadProps extends Pick<CellGridProps, 'sheet' | 'onField'> {
  readonly columns: readonly number[];
}

/** Letters and headings of the columns, with the field that each contains. */
function GridHead({ sheet, columns, onField }: GridHeadProps) {
  const messages = useMessages(importMessages);
  const language = useLanguage();
  const headings = sheet.rows[sheet.headingRow] ?? [];
  const fields = sheet.kind === null ? [] : FIELDS[sheet.kind];
  return (
    <thead>
      <tr>
        <th scope="col">{messages.row}</th>
        {columns.map((column) => (
          <th key={column} scope="col">
            <span className={styles['letter']}>{columnLetters(column + 1)}</span>
            <span className={styles['heading']}>{headings[column] ?? ''}</span>
            {sheet.kind !== null && (
              <select
                aria-label={messages.field(headings[column] ?? columnLetters(column + 1))}
                value={sheet.fields[column] ?? ''}
                onChange={({ target }) =>
                  onField(column, target.value === '' ? null : target.value)
                }
              >
                <option value="">{messages.noField}</option>
                {fields.map((field) => (
                  <option key={field.id} value={field.id}>
                    {field.name[language]}
                  </option>
                ))}
              </select>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Adds a column for a field that has none. */
function NewColumn({ sheet, onColumn }: Pick<CellGridProps, 'sheet' | 'onColumn'>) {
  const messages = useMessages(importMessages);
  const language = useLanguage();
  const fields = sheet.kind === null ? [] : FIELDS[sheet.kind];
  const free = fields.filter((field) => !sheet.fields.includes(field.id));
  if (free.length === 0) return null;
  return (
    <label>
      {messages.addColumn}
      <select
        value=""
        onChange={({ target }) => {
          const field = free.find((each) => each.id === target.value);
          if (field) onColumn(field.id, field.name[language]);
        }}
      >
        <option value="">{messages.noAnswer}</option>
        {free.map((field) => (
          <option key={field.id} value={field.id}>
            {field.name[language]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Shows the page of a cell, then focuses it. */
function useGoTo(
  tableRef: RefObject<HTMLTableElement | null>,
  goTo: GridPlace | null,
  show: (row: number) => void,
): void {
  const [gone, setGone] = useState<GridPlace | null>(null);
  if (goTo !== gone) {
    setGone(goTo);
    if (goTo) show(goTo.row);
  }
  useEffect(() => {
    if (!goTo) return;
    const cell = tableRef.current?.querySelector<HTMLElement>(
      `[data-cell="${goTo.row}-${goTo.column}"]`,
    );
    cell?.focus();
    cell?.scrollIntoView({ block: 'center', inline: 'center' });
  }, [goTo, tableRef]);
}

interface PagesProps {
  readonly page: number;
  readonly pages: number;
  readonly shown: number;
  readonly all: number;
  readonly onPage: (page: number) => void;
}

function Pages({ page, pages, shown, all, onPage }: PagesProps) {
  const messages = useMessages(importMessages);
  if (pages === 1) return null;
  const from = page * ROWS_PER_PAGE + 1;
  return (
    <span className={styles['pages']}>
      <Button look="outlined" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {messages.earlier}
      </Button>
      {messages.rows(from, from + shown - 1, all)}
      <Button look="outlined" disabled={page === pages - 1} onClick={() => onPage(page + 1)}>
        {messages.later}
      </Button>
    </span>
  );
}

interface CellProps {
  readonly place: GridPlace;
  readonly text: string;
  readonly label: string;
  readonly problems: readonly string[];
  readonly describedBy: string;
  readonly onEdit: CellGridProps['onEdit'];
}

/** The text changes when the user leaves the cell or presses Enter (with Shift a line break); Esc restores it. */
function Cell({ place, text, label, problems, describedBy, onEdit }: CellProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (): void => {
    if (draft !== null && draft !== text) onEdit(place.row, place.column, draft);
    setDraft(null);
  };
  const isWrong = problems.length > 0;
  return (
    <>
      <textarea
        rows={1}
        data-cell={`${place.row}-${place.column}`}
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? describedBy : undefined}
        title={isWrong ? problems.join('\n') : undefined}
        value={draft ?? text}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            commit();
          }
          if (event.key === 'Escape' && draft !== null) {
            event.stopPropagation();
            setDraft(null);
          }
        }}
      />
      {isWrong && (
        <span id={describedBy} className="visually-hidden">
          {problems.join(' ')}
        </span>
      )}
    </>
  );
}
