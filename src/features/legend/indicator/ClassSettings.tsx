import type { ValueScale } from '../../../domain/indicators/classify.ts';
import {
  CLASS_COUNTS,
  CLASS_METHODS,
  type IndicatorView,
  MOST_BREAKS,
  NO_BREAKS,
} from '../../../domain/indicators/indicatorView.ts';
import type { ValueRange } from '../../../domain/indicators/readBreaks.ts';
import { indicatorMessages } from '../../../i18n/indicators.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import type { ShownIndicator } from '../../../domain/indicators/shownIndicator.ts';
import styles from './Indicator.module.css';
import { MiddleChoice } from './MiddleChoice.tsx';
import { NumbersField } from './NumbersField.tsx';

const COUNTS = Array.from(
  { length: CLASS_COUNTS.max - CLASS_COUNTS.min + 1 },
  (_, index) => CLASS_COUNTS.min + index,
);

interface ClassSettingsProps {
  readonly indicator: IndicatorView;
  readonly shown: ShownIndicator;
  /** Of the data in all years. */
  readonly range: ValueRange;
  /** As drawn: own bounds begin with its bounds. */
  readonly scale: ValueScale;
  readonly onChange: (part: Partial<IndicatorView>) => void;
}

/** The bounds of a scale with the digits of the series; at least one. */
function boundsOf({ classes }: ValueScale, decimals: number, { max }: ValueRange) {
  const power = 10 ** decimals;
  const bounds = classes.slice(1).map(({ from }) => Math.round(from * power) / power + 0);
  return bounds.length === 0 ? [max] : [...new Set(bounds)];
}

/** How the values become classes, how many, and where the colours diverge. */
export function ClassSettings({ indicator, shown, range, scale, onChange }: ClassSettingsProps) {
  const texts = useMessages(indicatorMessages);
  const { method, breaks, classes, middle } = indicator;
  const { series, year } = shown;
  const choose = (chosen: string): void => {
    const next = CLASS_METHODS.find((one) => one === chosen);
    if (next === 'own') onChange({ method: next, breaks: boundsOf(scale, series.decimals, range) });
    else if (next) onChange({ method: next, breaks: NO_BREAKS });
  };
  return (
    <>
      <label className={styles['field']}>
        {texts.method}
        <select value={method} onChange={({ target }) => choose(target.value)}>
          {CLASS_METHODS.map((each) => (
            <option key={each} value={each}>
              {texts.methods(each)}
            </option>
          ))}
        </select>
      </label>
      {method === 'own' ? (
        <NumbersField
          key={breaks.join()}
          label={texts.bounds}
          hint={texts.boundsHint}
          numbers={breaks}
          most={MOST_BREAKS}
          range={range}
          onApply={(typed) => onChange({ breaks: typed })}
        />
      ) : (
        <label className={styles['field']}>
          {texts.classes}
          <select
            value={classes}
            onChange={({ target }) => onChange({ classes: Number(target.value) })}
          >
            {COUNTS.map((count) => (
              <option key={count} value={count}>
                {texts.count(count)}
              </option>
            ))}
          </select>
        </label>
      )}
      {series.since === undefined && (
        <MiddleChoice
          {...{ middle, series, year, range }}
          onChange={(chosen) => onChange({ middle: chosen })}
        />
      )}
    </>
  );
}
