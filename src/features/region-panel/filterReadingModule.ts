import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

export const filterReadingModule = createLazyModule(() => import('./FilterReading.tsx'));
