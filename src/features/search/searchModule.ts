import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

/** The search field itself is part of the entry chunk. */
export const searchModule = createLazyModule(() => import('./ResultList.tsx'));
