import { useMessages } from '../i18n/messages.tsx';
import { lazyModuleMessages } from '../i18n/lazyModules.ts';
import { useSurfaces } from '../state/surfaces.ts';
import { LazyView } from '../ui/lazy/LazyView.tsx';
import { chooserModule } from './loading/lazyModules.ts';

interface LazyChooserProps {
  readonly focusMap: () => void;
  readonly onChoose: () => void;
}

function shut(): void {
  useSurfaces.getState().askAt(null);
}

/** The overlap chooser, when it has come. Beside a click it is an offer: where it does not come, nothing is missed. */
export function LazyOverlapChooser(props: LazyChooserProps) {
  const isOpen = useSurfaces((state) => state.chooserAt !== null);
  const isQuiet = useSurfaces((state) => state.chooserQuiet);
  const { names } = useMessages(lazyModuleMessages);
  if (!isOpen) return null;
  return (
    <LazyView
      module={chooserModule}
      name={names.chooser}
      placement={isQuiet ? 'silent' : 'overlay'}
      onDismiss={shut}
    >
      {({ Chooser }) => <Chooser {...props} />}
    </LazyView>
  );
}
