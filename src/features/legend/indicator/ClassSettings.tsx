import {
  CLASS_COUNTS,
  CLASS_METHODS,
  type IndicatorView,
} from '../../../domain/indicators/indicatorView.ts';
import { indicatorMessages } from '../../../i18n/indicators.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import styles from './Indicator.module.css';

const COUNTS = Array.from(
  { length: CLASS_COUNTS.max - CLASS_COUNTS.min + 1 },
  (_, index) => CLASS_COUNTS.min + index,
);

interface ClassSettingsProps {
  readonly indicator: IndicatorView;
  readonly onChange: (part: Partial<IndicatorView>) => void;
}

/** How the values become classes, and how many. */
export function ClassSettings({ indicator, onChange }: ClassSettingsProps) {
  const texts = useMessages(indicatorMessages);
  return (
    <>
      <label className={styles['field']}>
        {texts.method}
        <select
          value={indicator.method}
          onChange={({ target }) => {
            const method = CLASS_METHODS.find((one) => one === target.value);
            if (method) onChange({ method });
          }}
        >
          {CLASS_METHODS.map((method) => (
            <option key={method} value={method}>
              {texts.methods(method)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles['field']}>
        {texts.classes}
        <select
          value={indicator.classes}
          onChange={({ target }) => onChange({ classes: Number(target.value) })}
        >
          {COUNTS.map((count) => (
            <option key={count} value={count}>
              {texts.count(count)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
