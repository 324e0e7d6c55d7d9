import { create } from 'zustand';
import type { RowLevel } from '../../domain/regionTable/regionRows.ts';
import type { Sorting } from '../../domain/regionTable/rowOrder.ts';
import { MOST_FIRST } from '../../domain/regionTable/rowOrder.ts';

interface TableState {
  readonly level: RowLevel;
  readonly text: string;
  /** Counts how often the text was cleared by other means than typing. */
  readonly cleared: number;
  readonly sorting: Sorting;
  readonly list: (level: RowLevel) => void;
  readonly find: (text: string) => void;
  readonly clear: () => void;
  readonly sort: (sorting: Sorting) => void;
}

/** How the table stands, kept while the map is looked at; in no address. */
export const useTableState = create<TableState>((set) => ({
  level: 'province',
  text: '',
  cleared: 0,
  sorting: MOST_FIRST,
  list: (level) => set({ level }),
  find: (text) => set({ text }),
  clear: () => set(({ cleared }) => ({ text: '', cleared: cleared + 1 })),
  sort: (sorting) => set({ sorting }),
}));
