import { useState } from 'react';
import { importMessages } from '../../../i18n/importReport.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { FIELDS } from '../../../tables/fields/fields.ts';
import { columnLetters } from '../../../tables/question.ts';
import type { SheetOutline } from '../engine/outline.ts';
import styles from '../Import.module.css';

interface FieldTargetsProps {
  readonly sheet: SheetOutline;
  /** The column whose heading is dragged. */
  readonly dragged: number | null;
  readonly onField: (column: number, field: string) => void;
}

/** The fields of the table with their columns. The heading of a column can be dropped on each. */
export function FieldTargets({ sheet, dragged, onField }: FieldTargetsProps) {
  const messages = useMessages(importMessages);
  const language = useLanguage();
  const [over, setOver] = useState<string | null>(null);
  if (sheet.kind === null) return null;
  return (
    <ul className={styles['fields']} aria-label={messages.fields} data-dragging={dragged !== null}>
      {FIELDS[sheet.kind].map(({ id, name }) => {
        const column = sheet.fields.indexOf(id);
        return (
          <li
            key={id}
            data-matched={column >= 0}
            data-over={dragged !== null && over === id}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              event.dataTransfer.dropEffect = 'link';
              setOver(id);
            }}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => {
              setOver(null);
              if (dragged === null) return;
              event.preventDefault();
              onField(dragged, id);
            }}
          >
            {messages.fieldColumn(name[language], column < 0 ? null : columnLetters(column + 1))}
          </li>
        );
      })}
    </ul>
  );
}
