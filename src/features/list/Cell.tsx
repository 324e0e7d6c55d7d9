import type { RegionRow } from '../../domain/regionTable/regionRows.ts';
import { byReportText } from '../../i18n/byReport.ts';
import { countText } from '../../i18n/counts.ts';
import { regionTableMessages } from '../../i18n/regionTable.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { useViewModel } from '../../state/AppStoreContext.tsx';
import { type Column, useMapLayer } from './columns.ts';
import { OnMapCheckbox } from './OnMapCheckbox.tsx';
import styles from './RegionTable.module.css';

interface CellProps {
  readonly row: RegionRow;
  readonly column: Column;
  readonly reachable: boolean;
}

interface FigureProps {
  /** Null if unknown. */
  readonly value: number | null;
  /** Absent: "none". */
  readonly zeroText?: string | false | undefined;
}

/** Zero and unknown are two different texts. */
function Figure({ value, zeroText }: FigureProps) {
  const { none, noData } = useMessages(regionTableMessages);
  if (value === null) return <span className={styles['unknown']}>{noData}</span>;
  if (value === 0) return <span className={styles['none']}>{zeroText || none}</span>;
  return <strong>{value}</strong>;
}

function LayerFigure({ row: { region, layerValue: value } }: Pick<CellProps, 'row'>) {
  const viewModel = useViewModel();
  const { noData } = useMessages(regionTableMessages);
  const language = useLanguage();
  const { tableColumn: column } = useMapLayer();
  if (value === null || column === null || !viewModel)
    return <span className={styles['unknown']}>{noData}</span>;
  return <strong>{column.text(value, language, viewModel, region.id)}</strong>;
}

/** The counts of the region by report, where several are shown together. */
function ByReport({ row: { region } }: Pick<CellProps, 'row'>) {
  const viewModel = useViewModel();
  const language = useLanguage();
  return viewModel && byReportText(viewModel, region.id, language);
}

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
      case 'layer':
        return <LayerFigure row={row} />;
      case 'own':
      case 'strategies':
        return <Figure value={counts?.[column] ?? null} />;
      case 'through':
        return (
          <Figure
            value={counts?.through ?? null}
            zeroText={counts?.byProvince && texts.byProvince}
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
      case 'reports':
        return <ByReport row={row} />;
      case 'onMap':
        return (
          region.kind === 'grouping' && <OnMapCheckbox grouping={region} reachable={reachable} />
        );
    }
  };
  const isCounted = counts && (column === 'own' || column === 'through');
  return (
    <td data-column={column} title={isCounted ? countText(counts.relations, language) : undefined}>
      {content()}
    </td>
  );
}
