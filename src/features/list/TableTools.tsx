import { sizeOf } from '../../domain/filters/filter.ts';
import { type RegionRow, ROW_LEVELS } from '../../domain/regionTable/regionRows.ts';
import { regionTableMessages } from '../../i18n/regionTable.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useFilterResult, useInteraction, useAppState } from '../../state/AppStoreContext.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { TableExport } from './TableExport.tsx';
import styles from './RegionTable.module.css';

export function TableTools({ rows }: { readonly rows: readonly RegionRow[] }) {
  const texts = useMessages(regionTableMessages);
  const { level, text, clearCount } = useInteraction(({ table }) => table);
  const setTable = useAppState((state) => state.setTable);
  const now = useFilterResult();
  const speaking = rows.filter(({ counts }) => counts !== null && counts.own > 0).length;
  const filterResult = now?.count ?? 0;
  const all = now ? sizeOf(now.linked) : 0;
  const summary = now
    ? [
        texts.shown(rows.length, level, all > 0 ? speaking : null),
        filterResult < all && texts.filtered(filterResult, all),
      ]
    : [texts.noReport];
  return (
    <div className={styles['tools']}>
      <h2 className={styles['title']}>{texts.title}</h2>
      <Segmented
        label={texts.level}
        options={ROW_LEVELS.map((value) => ({ value, name: texts.levels[value] }))}
        value={level}
        onChange={(next) => setTable({ level: next })}
      />
      <div className={styles['find']}>
        <SearchField
          key={clearCount}
          label={texts.find}
          initial={text}
          onSearch={(next) => setTable({ text: next })}
        />
      </div>
      {rows.length > 0 && <TableExport rows={rows} />}
      <p role="status" className={styles['summary']}>
        {summary.filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}
