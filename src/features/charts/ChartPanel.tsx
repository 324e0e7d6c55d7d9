import { X } from 'lucide-react';
import { type ChartView, RANK, SCATTER } from '../../domain/indicators/chartView.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { chartMessages } from '../../i18n/charts.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { shownIndicator } from '../../domain/indicators/shownIndicator.ts';
import { useAppStore, useViewModel } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './Chart.module.css';
import { Ranking } from './Ranking.tsx';
import { Scatter } from './Scatter.tsx';

interface ChartPanelProps {
  readonly chart: ChartView;
  readonly palette: MapPalette;
  readonly onClose: () => void;
}

/** The shown indicator as a ranked bar list or as a scatter, both linked with the map. */
export function ChartPanel({ chart, palette, onClose }: ChartPanelProps) {
  const messages = useMessages(chartMessages);
  const store = useAppStore();
  const viewModel = useViewModel();
  const shown = viewModel && shownIndicator(viewModel);
  return (
    <section aria-label={messages.title} className={styles['chart']}>
      <div className={styles['head']}>
        <Segmented
          label={messages.which}
          options={(['rank', 'scatter'] as const).map((value) => ({
            value,
            name: messages.kinds[value],
          }))}
          value={chart.kind}
          onChange={(kind) => store.getState().showChart(kind === 'rank' ? RANK : SCATTER)}
        />
        <Button look="icon" aria-label={messages.close} onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      {!shown && <p>{messages.loading}</p>}
      {shown && chart.kind === 'rank' && <Ranking {...{ chart, viewModel, shown, palette }} />}
      {shown && chart.kind === 'scatter' && <Scatter {...{ chart, viewModel, shown, palette }} />}
    </section>
  );
}
