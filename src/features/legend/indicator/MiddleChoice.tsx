import type { IndicatorSeries } from '../../../domain/indicators/indicator.ts';
import type { IndicatorView } from '../../../domain/indicators/indicatorView.ts';
import type { ValueRange } from '../../../domain/indicators/readBreaks.ts';
import { indicatorMessages } from '../../../i18n/indicators.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import styles from './Indicator.module.css';
import { NumbersField } from './NumbersField.tsx';

const KINDS = ['none', 'national', 'value'] as const;

interface MiddleChoiceProps {
  readonly middle: IndicatorView['middle'];
  readonly series: IndicatorSeries;
  readonly year: number;
  readonly range: ValueRange;
  readonly onChange: (middle: IndicatorView['middle']) => void;
}

/** Colours from low to high, or diverging at the value of the whole country or at a typed one. */
export function MiddleChoice({ middle, series, year, range, onChange }: MiddleChoiceProps) {
  const texts = useMessages(indicatorMessages);
  const kind = typeof middle === 'number' ? 'value' : (middle ?? 'none');
  const isThere = series.national(year) !== null || middle === 'national';
  const choose = (chosen: string): void => {
    const scale = 10 ** series.decimals;
    const halfway = Math.round(((range.min + range.max) / 2) * scale) / scale;
    if (chosen === 'value') onChange(series.national(year) ?? halfway);
    else onChange(chosen === 'national' ? chosen : null);
  };
  return (
    <>
      <label className={styles['field']}>
        {texts.middle}
        <select value={kind} onChange={({ target }) => choose(target.value)}>
          {KINDS.filter((each) => each !== 'national' || isThere).map((each) => (
            <option key={each} value={each}>
              {texts.middles[each]}
            </option>
          ))}
        </select>
      </label>
      {typeof middle === 'number' && (
        <NumbersField
          key={middle}
          label={texts.middleValue}
          numbers={[middle]}
          most={1}
          range={range}
          onApply={([value = middle]) => onChange(value)}
        />
      )}
    </>
  );
}
