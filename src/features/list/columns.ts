import type { RowLevel } from '../../domain/regionTable/regionRows.ts';
import type { MapLayer } from '../../map/layers/mapLayer.ts';
import { mapLayer } from '../../map/layers/registry.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';

/** `layer` is the column that the map layer adds. */
export type Column =
  | 'name'
  | 'province'
  | 'layer'
  | 'own'
  | 'through'
  | 'strategies'
  | 'members'
  | 'groupings'
  | 'onMap'
  | 'reports';

const COLUMNS: Readonly<Record<RowLevel, readonly Column[]>> = {
  province: ['name', 'layer', 'own', 'through', 'strategies', 'reports', 'groupings'],
  city: ['name', 'province', 'layer', 'own', 'through', 'strategies', 'reports', 'groupings'],
  grouping: [
    'name',
    'members',
    'layer',
    'own',
    'through',
    'strategies',
    'reports',
    'groupings',
    'onMap',
  ],
};

const OF_STATEMENTS: readonly Column[] = ['own', 'through'];

/** Without the columns that the layer or the report does not have. */
export function columnsOf(
  level: RowLevel,
  hasLayerColumn: boolean,
  hasStatements: boolean,
  hasReports: boolean,
): readonly Column[] {
  return COLUMNS[level].filter(
    (column) =>
      (hasReports || column !== 'reports') &&
      (hasLayerColumn || column !== 'layer') &&
      (hasStatements || !OF_STATEMENTS.includes(column)),
  );
}

export function useMapLayer(): MapLayer {
  return mapLayer(useAppState((state) => state.view.mode));
}
