import { createLazyModule } from '../../../ui/lazy/lazyModule.ts';

export const indicatorKeyModule = createLazyModule(() => import('./IndicatorKey.tsx'));
