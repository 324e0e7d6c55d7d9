import { type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { importMessages } from '../../../i18n/importReport.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { FIELDS } from '../../../tables/fields/fields.ts';
import { columnLetters } from '../../../tables/question.ts';
import { Button } from '../../../ui/Button.tsx';
import { LazySelect } from '../../../ui/LazySelect.tsx';
import type { CellProblem } from '../../../workbook/workbookCells.ts';
import type { Edit } from '../engine/edits.ts';
import { ROWS_PER_PAGE, type SheetOutline } from '../engine/outline.ts';
import styles from '../Import.module.css';
import { FieldTargets } from './FieldTargets.tsx';
import { GridCell } from './GridCell.tsx';
import { GridHead } from './GridHead.tsx';
import { listedRows, pageOf } from './gridRows.ts';
import { useGrowing } from './useGrowing.ts';

/** A cell by its indexes. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface CellGridProps {
  readonly sheet: SheetOutline;
  readonly problems: readonly CellProblem[];
  /** Whether the file is still being checked for the first time: its result is shown before all rows. */
  readonly isNew: boolean;
  /** Takes the focus; a new object each time. */
  readonly goTo: GridPlace | null;
  readonly onEdit: (edit: Edit) => void;
  /** Asks for rows that the sheet does not have yet. */
  readonly onRows: (sheet: string, indexes: readonly number[]) => void;
}

/** The problems of each cell, by row from 1 and letters of the column. */
function byCell(problems: readonly CellProblem[]): ReadonlyMap<string, readonly CellProblem[]> {
  const cells = new Map<string, CellProblem[]>();
  for (const problem of problems) {
    const key = `${problem.column}${problem.row}`;
    const known = cells.get(key);
    if (known) known.push(problem);
    else cells.set(key, [problem]);
  }
  return cells;
}

/** The cells of a sheet, to read and to mend, with the field of each column. */
export function CellGrid({ sheet, problems, isNew, goTo, onEdit, onRows }: CellGridProps) {
  const messages = useMessages(importMessages);
  const language = useLanguage();
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const [onlyProblems, setOnlyProblems] = useState(false);
  const [chosenPage, setPage] = useState(0);
  const [dragged, setDragged] = useState<number | null>(null);
  const wrong = useMemo(() => byCell(problems), [problems]);
  const listed = listedRows(sheet, problems, onlyProblems && problems.length > 0);
  const pages = Math.max(1, Math.ceil(listed.length / ROWS_PER_PAGE));
  const page = Math.min(chosenPage, pages - 1);
  const shown = listed.slice(page * ROWS_PER_PAGE, (page + 1) * ROWS_PER_PAGE);
  const columns = Array.from({ length: sheet.columnCount }, (_, at) => at);
  const setField = (column: number, field: string | null): void =>
    onEdit({ kind: 'field', sheet: sheet.name, column, field });
  const setCell = (row: number, column: number, text: string): void =>
    onEdit({ kind: 'cell', sheet: sheet.name, row, column, text });
  const drawn = shown.slice(0, useGrowing(shown.length, `${sheet.name} ${page}`, isNew));
  useMissingRows(sheet, shown, onRows);
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
      <FieldTargets sheet={sheet} dragged={dragged} onField={setField} />
      <div className={styles['scroll']}>
        <table ref={table} className={styles['grid']} aria-label={messages.grid(sheet.name)}>
          <GridHead sheet={sheet} columns={columns} onField={setField} onDrag={setDragged} />
          <tbody>
            {drawn.map((row) => (
              <tr key={row}>
                <th scope="row">{row + 1}</th>
                {columns.map((column) => (
                  <td key={column}>
                    <GridCell
                      place={{ row, column }}
                      text={sheet.rows.get(row)?.[column] ?? ''}
                      isLoaded={sheet.rows.has(row)}
                      label={messages.cell(columnLetters(column + 1), row + 1)}
                      problems={(wrong.get(`${columnLetters(column + 1)}${row + 1}`) ?? []).map(
                        ({ what, remedy }) => `${what[language]} ${remedy[language]}`,
                      )}
                      describedBy={`${id}-${row}-${column}`}
                      onEdit={setCell}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles['gridTools']}>
        <Button look="outlined" onClick={() => setCell(sheet.rowCount, 0, '')}>
          {messages.addRow}
        </Button>
        <NewColumn
          sheet={sheet}
          onColumn={(field, heading) =>
            onEdit({ kind: 'column', sheet: sheet.name, field, heading })
          }
        />
      </div>
    </div>
  );
}

function useMissingRows(
  { name, rows }: SheetOutline,
  shown: readonly number[],
  onRows: CellGridProps['onRows'],
): void {
  const missing = shown.filter((row) => !rows.has(row)).join(' ');
  useEffect(() => {
    if (missing !== '') onRows(name, missing.split(' ').map(Number));
  }, [name, missing, onRows]);
}

interface NewColumnProps extends Pick<CellGridProps, 'sheet'> {
  readonly onColumn: (field: string, heading: string) => void;
}

/** Adds a column for a field that has none. */
function NewColumn({ sheet, onColumn }: NewColumnProps) {
  const messages = useMessages(importMessages);
  const language = useLanguage();
  const id = useId();
  const fields = sheet.kind === null ? [] : FIELDS[sheet.kind];
  const free = fields.filter((field) => !sheet.fields.includes(field.id));
  if (free.length === 0) return null;
  return (
    <label htmlFor={id}>
      {messages.addColumn}
      <LazySelect
        id={id}
        value=""
        options={[
          { value: '', name: messages.noAnswer },
          ...free.map(({ id, name }) => ({ value: id, name: name[language] })),
        ]}
        onChange={(value) => {
          const field = free.find((each) => each.id === value);
          if (field) onColumn(field.id, field.name[language]);
        }}
      />
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
  const waiting = useRef<GridPlace | null>(null);
  useEffect(() => {
    waiting.current = goTo;
  }, [goTo]);
  // Without dependencies: the row may be drawn only after further ones.
  useEffect(() => {
    const place = waiting.current;
    const cell = place
      ? tableRef.current?.querySelector<HTMLElement>(`[data-cell="${place.row}-${place.column}"]`)
      : null;
    if (!cell) return;
    waiting.current = null;
    cell.focus();
    cell.scrollIntoView({ block: 'center', inline: 'center' });
  });
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
