import { indicatorMessages } from '../../../i18n/indicators.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import styles from './Indicator.module.css';

interface SinceChoiceProps {
  /** Of the series, ascending. */
  readonly years: readonly number[];
  /** Null for the values themselves. */
  readonly since: number | null;
  readonly onChange: (since: number | null) => void;
}

/** Chooses the year from which the map shows the change; nothing to choose for a series of one year. */
export function SinceChoice({ years, since, onChange }: SinceChoiceProps) {
  const texts = useMessages(indicatorMessages);
  if (years.length < 2) return null;
  return (
    <label className={styles['field']}>
      {texts.since}
      <select
        value={since ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
      >
        <option value="">{texts.noSince}</option>
        {years.slice(0, -1).map((year) => (
          <option key={year} value={year}>
            {texts.sinceYear(year)}
          </option>
        ))}
      </select>
    </label>
  );
}
