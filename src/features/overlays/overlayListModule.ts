import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

/** The content of the groupings' menu, loaded when it is needed. */
export const overlayListModule = createLazyModule(() => import('./OverlayList.tsx'));
