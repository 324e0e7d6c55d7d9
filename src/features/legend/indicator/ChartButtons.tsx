import { RANK, SCATTER } from '../../../domain/indicators/chartView.ts';
import { chartMessages } from '../../../i18n/charts.ts';
import { useMessages } from '../../../i18n/messages.tsx';
import { useAppState, useAppStore } from '../../../state/AppStoreContext.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './Indicator.module.css';

/** Opens the ranking and the scatter beside the map. */
export function ChartButtons() {
  const messages = useMessages(chartMessages);
  const store = useAppStore();
  const kind = useAppState(({ view }) => view.chart?.kind);
  return (
    <div className={styles['charts']}>
      {[RANK, SCATTER].map((chart) => (
        <Button
          key={chart.kind}
          look="outlined"
          aria-label={messages.open[chart.kind]}
          aria-pressed={kind === chart.kind}
          onClick={() => store.getState().showChart(kind === chart.kind ? null : chart)}
        >
          {messages.kinds[chart.kind]}
        </Button>
      ))}
    </div>
  );
}
