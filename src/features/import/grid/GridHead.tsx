import { importMessages } from '../../../i18n/importReport.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { FIELDS } from '../../../tables/fields/fields.ts';
import { columnLetters } from '../../../tables/question.ts';
import { LazySelect } from '../../../ui/LazySelect.tsx';
import type { SheetOutline } from '../engine/outline.ts';
import styles from '../Import.module.css';

interface GridHeadProps {
  readonly sheet: SheetOutline;
  readonly columns: readonly number[];
  readonly onField: (column: number, field: string | null) => void;
  /** The column whose heading is dragged; null at the end. */
  readonly onDrag: (column: number | null) => void;
}

/** Letters and headings of the columns, with the field that each contains. */
export function GridHead({ sheet, columns, onField, onDrag }: GridHeadProps) {
  const messages = useMessages(importMessages);
  const language = useLanguage();
  const headings = sheet.rows.get(sheet.headingRow) ?? [];
  const isTable = sheet.kind !== null;
  const fields = sheet.kind === null ? [] : FIELDS[sheet.kind];
  const options = [
    { value: '', name: messages.noField },
    ...fields.map(({ id, name }) => ({ value: id, name: name[language] })),
  ];
  return (
    <thead>
      <tr>
        <th scope="col">{messages.row}</th>
        {columns.map((column) => (
          <th
            key={column}
            scope="col"
            draggable={isTable}
            title={isTable ? messages.dragHint : undefined}
            onDragStart={({ dataTransfer }) => {
              // Some browsers start no drag without data.
              dataTransfer.setData('text/plain', headings[column] ?? '');
              dataTransfer.effectAllowed = 'link';
              onDrag(column);
            }}
            onDragEnd={() => onDrag(null)}
          >
            <span className={styles['letter']}>{columnLetters(column + 1)}</span>
            <span className={styles['heading']}>{headings[column] ?? ''}</span>
            {isTable && (
              <LazySelect
                label={messages.field(headings[column] ?? columnLetters(column + 1))}
                value={sheet.fields[column] ?? ''}
                options={options}
                onChange={(field) => onField(column, field === '' ? null : field)}
              />
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}
