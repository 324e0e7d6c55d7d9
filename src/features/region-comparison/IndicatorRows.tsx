import type { IndicatorRow } from '../../domain/regionComparison/regionComparison.ts';
import { linePath, sparklines } from '../../domain/regionComparison/sparkline.ts';
import type { Region } from '../../domain/regions/region.ts';
import { indicatorTexts, valueText } from '../../i18n/indicators.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { regionComparisonMessages } from '../../i18n/regionComparison.ts';
import styles from './RegionComparison.module.css';

const LINE = { width: 64, height: 18 } as const;
/** Room for the width of the line, CSS pixels. */
const MARGIN = 2;

interface IndicatorRowsProps {
  readonly rows: readonly IndicatorRow[];
  readonly regions: readonly Region[];
}

/** A row for each series: the last value, and a small line over the years on a scale that all regions share. */
export function IndicatorRows({ rows, regions }: IndicatorRowsProps) {
  const messages = useMessages(regionComparisonMessages);
  const language = useLanguage();
  return rows.map(({ series, years, values }) => {
    const lines = sparklines(values, years, LINE);
    const [first = 0, last = 0] = [years.at(0), years.at(-1)];
    const text = (value: number): string => valueText(value, series, language);
    return (
      <tr key={series.id}>
        <th scope="row">
          {series.ofCities
            ? indicatorTexts.ofCities[language](series.name[language])
            : series.name[language]}
          <span className={styles['unit']}>
            {[series.unit[language], messages.years(first, last)].filter(Boolean).join(' · ')}
          </span>
        </th>
        {values.map((own, index) => {
          const known = own.filter((value) => value !== null);
          const [start, end] = [known.at(0), known.at(-1)];
          const endYear = years[own.findLastIndex((value) => value !== null)] ?? last;
          return (
            <td key={regions[index]?.id} className={styles['number']}>
              {start === undefined || end === undefined ? (
                messages.noData
              ) : (
                <>
                  {text(end)}
                  {endYear !== last && <span className={styles['unit']}>{endYear}</span>}
                  {known.length > 1 && (
                    <svg
                      role="img"
                      aria-label={messages.line(text(start), text(end))}
                      viewBox={`${String(-MARGIN)} ${String(-MARGIN)} ${String(LINE.width + 2 * MARGIN)} ${String(LINE.height + 2 * MARGIN)}`}
                    >
                      <path d={linePath(lines[index] ?? [])} />
                    </svg>
                  )}
                </>
              )}
            </td>
          );
        })}
      </tr>
    );
  });
}
