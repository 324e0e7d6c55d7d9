import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

export const togetherModule = createLazyModule(() => import('./together/Reports.tsx'));
