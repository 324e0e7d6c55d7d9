import { useInteraction, useAppState, useViewModel } from '../../state/AppStoreContext.tsx';
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { SortKey } from '../../domain/regionTable/rowOrder.ts';
import { afterPress, SORT_KEYS } from '../../domain/regionTable/rowOrder.ts';
import { useLanguage } from '../../i18n/messages.tsx';
import { columnName } from './cellTexts.ts';
import { type Column, useMapLayer } from './columns.ts';
import styles from './RegionTable.module.css';

const ICONS = { ascending: ArrowUp, descending: ArrowDown } as const;

function sortKeyOf(column: Column): SortKey | undefined {
  return SORT_KEYS.find((key) => key === column);
}

function useColumnName(column: Column): string {
  const language = useLanguage();
  const viewModel = useViewModel();
  const level = useInteraction(({ table }) => table.level);
  return columnName(column, level, { language, viewModel, layer: useMapLayer() });
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
