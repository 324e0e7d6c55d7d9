import { createLazyModule } from '../../../../ui/lazy/lazyModule.ts';

export const glossModule = createLazyModule(() => import('./Gloss.tsx'));
