import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

export const groupingKeyModule = createLazyModule(() => import('./GroupingKey.tsx'));
