import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

/** The content of the filter menu. */
export const filterMenuModule = createLazyModule(() => import('./FilterMenuBody.tsx'));
