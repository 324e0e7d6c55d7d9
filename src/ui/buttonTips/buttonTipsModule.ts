import { createLazyModule } from '../lazy/lazyModule.ts';

export const buttonTipsModule = createLazyModule(() => import('./ButtonTips.tsx'));
