import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

/** The list of what is found; the field itself is there from the start. */
export const searchModule = createLazyModule(() => import('./ResultList.tsx'));
