import type { RegionRow } from '../../domain/regionTable/regionRows.ts';
import { regionTableMessages } from '../../i18n/regionTable.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import type { Column } from './columns.ts';
import { OnMap } from './OnMap.tsx';
import styles from './RegionTable.module.css';

interface CellProps {
  readonly row: RegionRow;
  readonly column: Column;
  readonly reachable: boolean;
}

interface FigureProps {
  /** Null where nothing is known. */
  readonly value: number | null;
  /** What stands there for none, if not "none". */
  readonly instead?: string | false | undefined;
}

/** A number; none and unknown in words, told apart. */
function Figure({ value, instead }: FigureProps) {
  const { none, noData } = useMessages(regionTableMessages);
  if (value === null) return <span className={styles['unknown']}>{noData}</span>;
  if (value === 0) return <span className={styles['none']}>{instead || none}</span>;
  return <strong>{value}</strong>;
}

/** What one column says of a region. */
export function Cell({ row, column, reachable }: CellProps) {
  const texts = useMessages(regionTableMessages);
  const language = useLanguage();
  const { region, province, groupings, counts } = row;
  const content = () => {
    switch (column) {
      case 'name':
        return region.short[language];
      case 'province':
        return province?.short[language];
      case 'own':
      case 'strategies':
        return <Figure value={counts?.[column] ?? null} />;
      case 'through':
        return (
          <Figure
            value={counts?.through ?? null}
            instead={counts?.byProvince && texts.byProvince}
          />
        );
      case 'members':
        return region.kind === 'grouping' && region.members.length;
      case 'groupings':
        return groupings.length === 0 ? (
          <span className={styles['none']}>{texts.none}</span>
        ) : (
          groupings.map(({ short }) => short[language]).join(texts.separator)
        );
      case 'onMap':
        return region.kind === 'grouping' && <OnMap grouping={region} reachable={reachable} />;
    }
  };
  return <td data-column={column}>{content()}</td>;
}
