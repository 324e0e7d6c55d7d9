import type { RegionRow } from '../../domain/regionTable/regionRows.ts';
import { countText } from '../../i18n/counts.ts';
import { useLanguage } from '../../i18n/messages.tsx';
import { useViewModel } from '../../state/AppStoreContext.tsx';
import { cellText } from './cellTexts.ts';
import { type Column, useMapLayer } from './columns.ts';
import { OnMapCheckbox } from './OnMapCheckbox.tsx';
import styles from './RegionTable.module.css';

interface CellProps {
  readonly row: RegionRow;
  readonly column: Column;
  readonly reachable: boolean;
}

function Words({ row, column }: Pick<CellProps, 'row' | 'column'>) {
  const viewModel = useViewModel();
  const language = useLanguage();
  const layer = useMapLayer();
  const { text, look } = cellText(row, column, { language, viewModel, layer });
  if (look === 'plain') return text;
  return look === 'figure' ? <strong>{text}</strong> : <span className={styles[look]}>{text}</span>;
}

export function Cell({ row, column, reachable }: CellProps) {
  const language = useLanguage();
  const { region, counts } = row;
  const isCounted = counts && (column === 'own' || column === 'through');
  return (
    <td data-column={column} title={isCounted ? countText(counts.relations, language) : undefined}>
      {column === 'onMap' ? (
        region.kind === 'grouping' && <OnMapCheckbox grouping={region} reachable={reachable} />
      ) : (
        <Words row={row} column={column} />
      )}
    </td>
  );
}
