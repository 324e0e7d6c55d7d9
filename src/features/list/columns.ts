import { useMemo } from 'react';
import { sizeOf } from '../../domain/filters/filter.ts';
import type { RowLevel } from '../../domain/regionTable/regionRows.ts';
import type { MapLayer } from '../../map/layers/mapLayer.ts';
import { mapLayer } from '../../map/layers/registry.ts';
import { useAppState, useInteraction } from '../../state/AppStoreContext.tsx';

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
function columnsOf(
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

/** The columns that the table shows, as long as they stay the same the same array. */
export function useColumns(): readonly Column[] {
  const level = useInteraction(({ table }) => table.level);
  // Until a report is loaded, the columns say that they have no data.
  const hasStatements = useAppState(({ linked }) => linked === null || sizeOf(linked) > 0);
  const hasLayerColumn = useMapLayer().tableColumn !== null;
  const hasReports = useAppState(({ linked }) => linked?.corpus.members !== undefined);
  // The rows compare this array by identity to avoid rendering.
  return useMemo(
    () => columnsOf(level, hasLayerColumn, hasStatements, hasReports),
    [level, hasLayerColumn, hasStatements, hasReports],
  );
}

export function useMapLayer(): MapLayer {
  return mapLayer(useAppState((state) => state.view.mode));
}
