import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { SearchName } from '../../domain/regions/region.ts';
import { levelOf } from '../../domain/regionTable/regionRows.ts';
import { regionTableMessages } from '../../i18n/regionTable.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { NoRows } from './NoRows.tsx';
import styles from './RegionTable.module.css';
import { Rows } from './Rows.tsx';
import { TableTools } from './TableTools.tsx';
import { useRows } from './useRows.ts';

interface RegionTableProps {
  /** Null until loaded: then only names are searched. */
  readonly names: readonly SearchName[] | null;
  readonly onDetails: () => void;
  readonly children?: ReactNode;
}

/** Everything that the map shows, as a table. */
export function RegionTable({ names, onDetails, children }: RegionTableProps) {
  const texts = useMessages(regionTableMessages);
  const store = useAppStore();
  const root = useRef<HTMLElement>(null);
  const { rows, elsewhere } = useRows(names);

  // The table opens on the level of the selection. It takes the focus if the map had it: the page's
  // main element has kept it since the map was removed.
  useLayoutEffect(() => {
    const { atlas, view } = store.getState();
    const { selection } = view;
    const region = selection?.kind === 'region' && atlas?.region(selection.id);
    if (region) store.getState().setTable({ level: levelOf(region) });
  }, [store]);
  useLayoutEffect(() => {
    const table = root.current;
    if (!table) return;
    const current = table.querySelector<HTMLElement>('[aria-current="true"]');
    current?.scrollIntoView({ block: 'center' });
    if (document.activeElement !== table.closest('main')) return;
    const first = table.querySelector<HTMLElement>('[data-row]');
    (current ?? first)?.focus({ preventScroll: current !== null });
  }, []);

  return (
    <section ref={root} aria-label={texts.title} className={styles['list']}>
      {children}
      <TableTools rows={rows} />
      {rows.length > 0 ? (
        <Rows rows={rows} onDetails={onDetails} />
      ) : (
        <NoRows elsewhere={elsewhere} />
      )}
    </section>
  );
}
