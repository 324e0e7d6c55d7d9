import { useMemo } from 'react';
import type { ValueScale } from '../../../domain/indicators/classify.ts';
import type { IndicatorFacts } from '../../../domain/indicators/indicator.ts';
import type { MapPalette } from '../../../domain/paints/palette.ts';
import type { ViewModel } from '../../../domain/view/viewModel.ts';
import { indicatorMessages, valueText } from '../../../i18n/indicators.ts';
import { legendMessages } from '../../../i18n/legend.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { useClassHighlight } from '../useClassHighlight.ts';
import styles from './Indicator.module.css';

interface ClassRowsProps {
  readonly scale: ValueScale;
  readonly series: Pick<IndicatorFacts, 'decimals'>;
  readonly viewModel: ViewModel;
  readonly palette: MapPalette;
}

/** A histogram: a row for each class, the highest first, as long as it has provinces. A class highlights its regions. */
export function ClassRows({ scale, series, viewModel, palette }: ClassRowsProps) {
  const language = useLanguage();
  const texts = useMessages(indicatorMessages);
  const legendTexts = useMessages(legendMessages);
  const classes = useMemo(() => scale.classes.toReversed(), [scale]);
  const colours = useMemo(() => classes.map(({ colour }) => colour), [classes]);
  const { list, propsOf } = useClassHighlight(colours, viewModel, palette);
  const most = Math.max(1, ...classes.map(({ count }) => count));
  return (
    <ol ref={list} aria-label={texts.rows} className={styles['rows']} reversed>
      {classes.map(({ from, to, colour, count }) => {
        const range = `${valueText(from, series, language)}–${valueText(to, series, language)}`;
        return (
          <li key={from}>
            <button
              type="button"
              aria-label={`${legendTexts.light(range)}${legendTexts.join}${texts.provinces(count)}`}
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
              <span className={styles['count']}>{texts.provinces(count)}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
