import type { ValueScale } from '../../../domain/indicators/classify.ts';
import type { IndicatorFacts } from '../../../domain/indicators/indicator.ts';
import type { MapPalette } from '../../../domain/paints/palette.ts';
import { indicatorMessages, valueText } from '../../../i18n/indicators.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import styles from './Indicator.module.css';

interface ClassRowsProps {
  readonly scale: ValueScale;
  readonly series: Pick<IndicatorFacts, 'decimals'>;
  readonly palette: MapPalette;
}

/** A histogram: a row for each class, the highest first, as long as it has provinces. */
export function ClassRows({ scale, series, palette }: ClassRowsProps) {
  const language = useLanguage();
  const texts = useMessages(indicatorMessages);
  const most = Math.max(1, ...scale.classes.map(({ count }) => count));
  return (
    <ol aria-label={texts.rows} className={styles['rows']} reversed>
      {scale.classes.toReversed().map(({ from, to, colour, count }) => (
        <li key={from}>
          <span>
            {valueText(from, series, language)}–{valueText(to, series, language)}
          </span>
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
        </li>
      ))}
    </ol>
  );
}
