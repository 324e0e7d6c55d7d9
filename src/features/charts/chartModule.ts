import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

export const chartModule = createLazyModule(() => import('./ChartPanel.tsx'));
