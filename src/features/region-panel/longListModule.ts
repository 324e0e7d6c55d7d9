import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

export const longListModule = createLazyModule(() => import('./LongList.tsx'));
