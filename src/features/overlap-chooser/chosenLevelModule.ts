import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

export const chosenLevelModule = createLazyModule(() => import('./ChosenLevel.tsx'));
