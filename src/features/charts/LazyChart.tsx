import { focusPanel } from '../../actions/focus.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { lazyModuleMessages } from '../../i18n/lazyModules.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppState, useAppStore } from '../../state/AppStoreContext.tsx';
import { LazyView } from '../../ui/lazy/LazyView.tsx';
import { chartModule } from './chartModule.ts';

/** The drawing of the shown indicator that the view asks for; nothing without one. */
export function LazyChart({ palette }: { readonly palette: MapPalette }) {
  const { names } = useMessages(lazyModuleMessages);
  const store = useAppStore();
  const chart = useAppState(({ view }) => view.chart);
  if (chart === null) return null;
  const onClose = (): void => {
    store.getState().showChart(null);
    focusPanel();
  };
  return (
    <LazyView module={chartModule} name={names.chart}>
      {({ ChartPanel }) => <ChartPanel {...{ chart, palette, onClose }} />}
    </LazyView>
  );
}
