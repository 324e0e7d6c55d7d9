import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

export const statementMarksModule = createLazyModule(() => import('./StatementMarks.tsx'));
