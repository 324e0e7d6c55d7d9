import { createPart } from '../../ui/lazy/lazyModule.ts';

/** What opens behind the button of the filters. */
export const filterMenuPart = createPart(() => import('./FilterMenuBody.tsx'));
