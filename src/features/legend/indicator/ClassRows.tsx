import { useMemo } from 'react';
import type { ValueScale } from '../../../domain/indicators/classify.ts';
import type { IndicatorSeries } from '../../../domain/indicators/indicator.ts';
import type { MapPalette } from '../../../domain/paints/palette.ts';
import type { ViewModel } from '../../../domain/view/viewModel.ts';
import { indicatorMessages, rangeText } from '../../../i18n/indicators.ts';
import { legendMessages } from '../../../i18n/legend.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { useClassHighlight } from '../useClassHighlight.ts';
import styles from './Indicator.module.css';

interface ClassRowsProps {
  readonly scale: ValueScale;
  readonly series: Pick<IndicatorSeries, 'decimals' | 'since' | 'ofCities'>;
  readonly viewModel: ViewModel;
  readonly palette: MapPalette;
}

/** A histogram: a row for each class, the highest first, as long as it has places. A class highlights its regions. */
export function ClassRows({ scale, series, viewModel, palette }: ClassRowsProps) {
  const language = useLanguage();
  const texts = useMessages(indicatorMessages);
  const legendTexts = useMessages(legendMessages);
  const classes = useMemo(() => scale.classes.toReversed(), [scale]);
  const colours = useMemo(() => classes.map(({ colour }) => colour), [classes]);
  const { list, propsOf } = useClassHighlight(colours, viewModel, palette);
  const places = series.ofCities ? texts.cities : texts.provinces;
  const most = Math.max(1, ...classes.map(({ count }) => count));
  return (
    <ol
      ref={list}
      aria-label={series.ofCities ? texts.cityRows : texts.rows}
      className={styles['rows']}
      reversed
    >
      {classes.map((each) => {
        const { colour, count } = each;
        const range = rangeText(each, series, language);
        return (
          <li key={each.from}>
            <button
              type="button"
              aria-label={`${legendTexts.light(range)}${legendTexts.join}${places(count)}`}
              {...propsOf(colour)}
            >
              <span>{range}</span>
              <span
                aria-hidden="true"
                className={styles['bar']}
                style={{
                  width: `${String((count / most) * 100)}%`,
                  background: colour,
                  borderColor: palette.provinceBorder,
                }}
              />
              <span className={styles['count']}>{places(count)}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
