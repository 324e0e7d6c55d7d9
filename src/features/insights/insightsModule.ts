import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

export const insightsModule = createLazyModule(() => import('./Insights.tsx'));
