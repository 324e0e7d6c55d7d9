import { lazyModuleMessages } from '../../i18n/lazyModules.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { LazyView } from '../../ui/lazy/LazyView.tsx';
import { insightsModule } from './insightsModule.ts';

/** Comes after everything that is there, and moves nothing when it has loaded. */
export function LazyInsights() {
  const { names } = useMessages(lazyModuleMessages);
  return (
    <LazyView module={insightsModule} name={names.insights} placement="silent">
      {({ Insights }) => <Insights />}
    </LazyView>
  );
}
