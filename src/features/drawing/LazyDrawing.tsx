import { type ComponentProps, useState } from 'react';
import { lazyModuleMessages } from '../../i18n/lazyModules.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { createLazyModule } from '../../ui/lazy/lazyModule.ts';
import { LazyView } from '../../ui/lazy/LazyView.tsx';
import type { Drawing } from './Drawing.tsx';

const drawingModule = createLazyModule(() => import('./Drawing.tsx'));

/** Loaded with the first show, or when the tools are first opened. */
export function LazyDrawing(props: ComponentProps<typeof Drawing>) {
  const { names } = useMessages(lazyModuleMessages);
  const isNeeded = useAppState(
    ({ interaction, presentation }) => interaction.isDrawing || presentation.show !== null,
  );
  const [wasNeeded, setWasNeeded] = useState(isNeeded);
  if (isNeeded && !wasNeeded) setWasNeeded(true);
  return (
    wasNeeded && (
      <LazyView module={drawingModule} name={names.drawing} placement="silent">
        {(module) => <module.Drawing {...props} />}
      </LazyView>
    )
  );
}
