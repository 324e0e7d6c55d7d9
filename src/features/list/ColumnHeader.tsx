import { useInteraction, useAppState } from '../../state/AppStoreContext.tsx';
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { SortKey } from '../../domain/regionTable/rowOrder.ts';
import { afterPress, SORT_KEYS } from '../../domain/regionTable/rowOrder.ts';
import { regionTableMessages } from '../../i18n/regionTable.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { Column } from './columns.ts';
import styles from './RegionTable.module.css';

const ICONS = { ascending: ArrowUp, descending: ArrowDown } as const;

function sortKeyOf(column: Column): SortKey | undefined {
  return SORT_KEYS.find((key) => key === column);
}

/** A column's name; a button that sorts by it where that makes sense. */
export function ColumnHeader({ column }: { readonly column: Column }) {
  const { columns } = useMessages(regionTableMessages);
  const { level, sorting } = useInteraction(({ table }) => table);
  const setTable = useAppState((state) => state.setTable);
  const key = sortKeyOf(column);
  const name =
    column === 'groupings'
      ? columns.groupings[level === 'grouping' ? 'grouping' : 'place']
      : columns[column];
  if (!key)
    return (
      <th scope="col" data-column={column}>
        {name}
      </th>
    );
  const direction = sorting.key === key ? sorting.direction : undefined;
  const Icon = direction ? ICONS[direction] : ChevronsUpDown;
  return (
    <th scope="col" data-column={column} aria-sort={direction ?? 'none'}>
      <button
        type="button"
        className={styles['sort']}
        onClick={() => setTable({ sorting: afterPress(sorting, key) })}
      >
        <span>{name}</span>
        <Icon size={14} aria-hidden />
      </button>
    </th>
  );
}
