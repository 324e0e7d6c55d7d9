import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

/** What opens behind the button of the filters. */
export const filterMenuModule = createLazyModule(() => import('./FilterMenuBody.tsx'));
