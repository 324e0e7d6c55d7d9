import { useInteraction, useAppState } from '../../state/AppStoreContext.tsx';
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { SortKey } from '../../domain/regionTable/rowOrder.ts';
import { afterPress, SORT_KEYS } from '../../domain/regionTable/rowOrder.ts';
import { regionTableMessages } from '../../i18n/regionTable.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { withUnit } from '../../map/layers/mapLayer.ts';
import { type Column, useMapLayer } from './columns.ts';
import styles from './RegionTable.module.css';

const ICONS = { ascending: ArrowUp, descending: ArrowDown } as const;

function sortKeyOf(column: Column): SortKey | undefined {
  return SORT_KEYS.find((key) => key === column);
}

function useColumnName(column: Column): string {
  const { columns } = useMessages(regionTableMessages);
  const language = useLanguage();
  const level = useInteraction(({ table }) => table.level);
  const { tableColumn, unit } = useMapLayer();
  if (column === 'layer') return tableColumn ? withUnit(tableColumn.heading, unit)[language] : '';
  if (column === 'groupings') return columns.groupings[level === 'grouping' ? 'grouping' : 'place'];
  return columns[column];
}

export function ColumnHeader({ column }: { readonly column: Column }) {
  const sorting = useInteraction(({ table }) => table.sorting);
  const setTable = useAppState((state) => state.setTable);
  const name = useColumnName(column);
  const key = sortKeyOf(column);
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
