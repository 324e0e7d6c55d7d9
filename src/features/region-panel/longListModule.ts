import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

/** The list of which only what is near the eye is drawn: for reports that have many statements on a place. */
export const longListModule = createLazyModule(() => import('./LongList.tsx'));
