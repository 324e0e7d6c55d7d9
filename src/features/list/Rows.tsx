import { useState } from 'react';
import type { RegionId } from '../../domain/ids.ts';
import type { RegionRow } from '../../domain/regionTable/regionRows.ts';
import { regionTableMessages } from '../../i18n/regionTable.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppState, useInteraction } from '../../state/AppStoreContext.tsx';
import { useColumns } from './columns.ts';
import { ColumnHeader } from './ColumnHeader.tsx';
import styles from './RegionTable.module.css';
import { Row } from './Row.tsx';
import { moveBetweenRows } from './rowNavigation.ts';

interface RowsProps {
  /** Never empty. */
  readonly rows: readonly RegionRow[];
  readonly onDetails: () => void;
}

/** The rows are one Tab stop; ↑ ↓ Home End and the Page keys move between them. */
export function Rows({ rows, onDetails }: RowsProps) {
  const texts = useMessages(regionTableMessages);
  const level = useInteraction(({ table }) => table.level);
  const selection = useAppState((state) => state.view.selection);
  const [stop, setStop] = useState<RegionId | null>(null);
  const selected = selection?.kind === 'region' ? selection.id : null;
  const has = (id: RegionId | null) => rows.some(({ region }) => region.id === id);
  const reachable = has(stop) ? stop : has(selected) ? selected : (rows[0]?.region.id ?? null);
  const columns = useColumns();
  return (
    <div className={styles['scroller']}>
      <table className={styles['table']} data-level={level}>
        <caption className="visually-hidden">{texts.caption(level)}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHeader key={column} column={column} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={moveBetweenRows}>
          {rows.map((row) => (
            <Row
              key={row.region.id}
              row={row}
              columns={columns}
              selected={row.region.id === selected}
              reachable={row.region.id === reachable}
              onReach={setStop}
              onDetails={onDetails}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
