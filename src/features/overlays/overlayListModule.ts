import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

/** What opens behind the button of the groupings. */
export const overlayListModule = createLazyModule(() => import('./OverlayList.tsx'));
