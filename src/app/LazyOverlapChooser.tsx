import { useInteraction, useAppState } from '../state/AppStoreContext.tsx';
import { useMessages } from '../i18n/messages.tsx';
import { lazyModuleMessages } from '../i18n/lazyModules.ts';
import { LazyView } from '../ui/lazy/LazyView.tsx';
import { chooserModule } from './loading/lazyModules.ts';

interface LazyOverlapChooserProps {
  readonly focusMap: () => void;
}

/** Beside a click the chooser is only an offer, so a failure to load is not reported. */
export function LazyOverlapChooser(props: LazyOverlapChooserProps) {
  const isOpen = useInteraction((state) => state.chooserAt !== null);
  const isQuiet = useInteraction((state) => state.isChooserQuiet);
  const { names } = useMessages(lazyModuleMessages);
  const openChooser = useAppState((state) => state.openChooser);
  if (!isOpen) return null;
  return (
    <LazyView
      module={chooserModule}
      name={names.chooser}
      placement={isQuiet ? 'silent' : 'overlay'}
      onDismiss={() => openChooser(null)}
    >
      {({ Chooser }) => <Chooser {...props} />}
    </LazyView>
  );
}
