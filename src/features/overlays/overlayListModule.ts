import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

export const overlayListModule = createLazyModule(() => import('./OverlayDock.tsx'));
