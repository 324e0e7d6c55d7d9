import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

/** The virtual list, for reports with many statements about one place. */
export const longListModule = createLazyModule(() => import('./LongList.tsx'));
