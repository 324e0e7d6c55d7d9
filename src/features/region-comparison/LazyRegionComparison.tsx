import { lazyModuleMessages } from '../../i18n/lazyModules.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { createLazyModule } from '../../ui/lazy/lazyModule.ts';
import { LazyView } from '../../ui/lazy/LazyView.tsx';

const regionComparisonModule = createLazyModule(() => import('./RegionComparison.tsx'));

/** Regions side by side; the code loads on demand. */
export function LazyRegionComparison({ onClose }: { readonly onClose: () => void }) {
  const { names } = useMessages(lazyModuleMessages);
  return (
    <LazyView module={regionComparisonModule} name={names.panel}>
      {({ RegionComparison }) => <RegionComparison onClose={onClose} />}
    </LazyView>
  );
}
