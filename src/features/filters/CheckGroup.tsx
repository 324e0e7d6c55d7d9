import type { ComponentProps, ReactNode } from 'react';
import type { Choice } from '../../domain/filters/facets.ts';
import { filterMessages } from '../../i18n/filters.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Mark } from '../../ui/Mark.tsx';
import styles from './FilterMenu.module.css';

interface Option<Value> extends Choice<Value> {
  readonly label: string;
  readonly title?: string;
  readonly mark?: Pick<ComponentProps<typeof Mark>, 'glyph' | 'colour'>;
}

interface CheckListProps<Value> {
  readonly options: readonly Option<Value>[];
  /** What is counted; false in a report without statements. */
  readonly isOfStatements: boolean;
  readonly onToggle: (value: Value) => void;
}

/** A checkbox that would leave nothing is dimmed, not disabled. */
export function CheckList<Value extends string>({
  options,
  isOfStatements,
  onToggle,
}: CheckListProps<Value>) {
  const texts = useMessages(filterMessages);
  return (
    <ul className={styles['list']}>
      {options.map(({ value, pressed, count, label, title, mark }) => (
        <li key={value}>
          <label className={styles['option']} title={title} data-empty={count === 0 && !pressed}>
            <input type="checkbox" checked={pressed} onChange={() => onToggle(value)} />
            {mark && <Mark {...mark} size={18} />}
            <span className={styles['label']}>{label}</span>{' '}
            <span className={styles['count']}>
              {count}{' '}
              <span className="visually-hidden">
                {texts[isOfStatements ? 'statements' : 'strategies'](count)}
              </span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

interface CheckGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function CheckGroup({ title, children }: CheckGroupProps) {
  const { anyOf } = useMessages(filterMessages);
  return (
    <fieldset className={styles['group']}>
      <legend>
        {title} <span className={styles['anyOf']}>{anyOf}</span>
      </legend>
      {children}
    </fieldset>
  );
}
