import { STATEMENTS_AXIS } from '../../domain/indicators/chartView.ts';
import type { IndicatorSeries } from '../../domain/indicators/indicator.ts';
import { chartMessages } from '../../i18n/charts.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import styles from './Chart.module.css';

interface AgainstFieldProps {
  /** The id of a series, or the number of statements. */
  readonly against: string;
  readonly series: readonly IndicatorSeries[];
  readonly counted: 'statements' | 'strategies';
}

/** Chooses the second axis. */
export function AgainstField({ against, series, counted }: AgainstFieldProps) {
  const messages = useMessages(chartMessages);
  const language = useLanguage();
  const store = useAppStore();
  return (
    <label className={styles['field']}>
      {messages.against}
      <select
        value={against}
        onChange={({ target }) =>
          store.getState().showChart({ kind: 'scatter', against: target.value })
        }
      >
        <option value={STATEMENTS_AXIS}>{messages.statements[counted]}</option>
        {series.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
