import { LANG_TAGS, SECOND_LANGUAGE } from '../../domain/language.ts';
import { memo } from 'react';
import type { RegionId } from '../../domain/ids.ts';
import type { RegionRow } from '../../domain/regionTable/regionRows.ts';
import { regionTableMessages } from '../../i18n/regionTable.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { Cell } from './Cell.tsx';
import { nameTexts } from './cellTexts.ts';
import type { Column } from './columns.ts';
import styles from './RegionTable.module.css';

interface RowProps {
  readonly row: RegionRow;
  readonly columns: readonly Column[];
  readonly selected: boolean;
  /** Whether Tab reaches the row; the arrow keys reach every row. */
  readonly reachable: boolean;
  readonly onReach: (id: RegionId) => void;
  readonly onDetails: () => void;
}

/** A click or Enter selects the region; Enter on the selected one opens its details. */
export const Row = memo(function Row({
  row,
  columns,
  selected,
  reachable,
  onReach,
  onDetails,
}: RowProps) {
  const { region, faded } = row;
  const language = useLanguage();
  const texts = useMessages(regionTableMessages);
  const store = useAppStore();
  const other = SECOND_LANGUAGE[language];
  const [name, otherName, kind] = nameTexts(row, language);
  const select = () => store.getState().select({ kind: 'region', id: region.id });
  return (
    <tr data-selected={selected} data-faded={faded} onClick={select}>
      <th scope="row" data-column="name">
        <button
          type="button"
          data-row
          aria-current={selected ? 'true' : undefined}
          tabIndex={reachable ? 0 : -1}
          className={styles['open']}
          onFocus={() => onReach(region.id)}
          onClick={(event) => {
            event.stopPropagation();
            if (selected && event.detail === 0) onDetails();
            else select();
          }}
        >
          <span className={styles['name']}>{name}</span>{' '}
          <span className={styles['other']} lang={LANG_TAGS[other]}>
            {otherName}
          </span>
        </button>
        <span className={styles['kind']}>
          {kind}
          {faded && <span className="visually-hidden">, {texts.faded}</span>}
        </span>
      </th>
      {columns.slice(1).map((column) => (
        <Cell key={column} row={row} column={column} reachable={reachable} />
      ))}
    </tr>
  );
});
