import type { RowLevel } from '../../domain/regionTable/regionRows.ts';

export type Column =
  | 'name'
  | 'province'
  | 'own'
  | 'through'
  | 'strategies'
  | 'members'
  | 'groupings'
  | 'onMap';

const COLUMNS: Readonly<Record<RowLevel, readonly Column[]>> = {
  province: ['name', 'own', 'through', 'strategies', 'groupings'],
  city: ['name', 'province', 'own', 'through', 'strategies', 'groupings'],
  grouping: ['name', 'members', 'own', 'through', 'strategies', 'groupings', 'onMap'],
};

/** The columns of a level's table; a province lies in no other. */
export function columnsOf(level: RowLevel): readonly Column[] {
  return COLUMNS[level];
}
