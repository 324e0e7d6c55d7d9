import { createLazyModule } from '../../../ui/lazy/lazyModule.ts';

export const ownFiguresModule = createLazyModule(() => import('./OwnFiguresDialog.tsx'));
