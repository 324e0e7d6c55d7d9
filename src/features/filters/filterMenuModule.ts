import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

export const filterMenuModule = createLazyModule(() => import('./FilterMenuBody.tsx'));
