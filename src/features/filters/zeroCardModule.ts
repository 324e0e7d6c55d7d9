import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

export const zeroCardModule = createLazyModule(() => import('./ZeroCard.tsx'));
