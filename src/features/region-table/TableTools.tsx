import { type RegionRow, ROW_LEVELS } from '../../domain/regionRows.ts';
import { regionTableMessages } from '../../i18n/regionTable.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useShown } from '../../state/AtlasContext.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './RegionTable.module.css';
import { useTableState } from './tableState.ts';

/** What to list, by level and name, and what that comes to. */
export function TableTools({ rows }: { readonly rows: readonly RegionRow[] }) {
  const texts = useMessages(regionTableMessages);
  const { level, text, cleared, list, find } = useTableState();
  const shown = useShown();
  const speaking = rows.filter(({ counts }) => counts !== null && counts.own > 0).length;
  const passing = shown?.statements.length ?? 0;
  const all = shown?.linked.report.statements.length ?? 0;
  const summary = shown
    ? [texts.shown(rows.length, level, speaking), passing < all && texts.filtered(passing, all)]
    : [texts.noReport];
  return (
    <div className={styles['tools']}>
      <h2 className={styles['title']}>{texts.title}</h2>
      <Segmented
        label={texts.level}
        options={ROW_LEVELS.map((value) => ({ value, name: texts.levels[value] }))}
        value={level}
        onChange={list}
      />
      <div className={styles['find']}>
        <SearchField key={cleared} label={texts.find} initial={text} onSearch={find} />
      </div>
      <p role="status" className={styles['summary']}>
        {summary.filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}
