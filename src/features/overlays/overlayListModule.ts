import { createPart } from '../../ui/lazy/lazyModule.ts';

/** What opens behind the button of the groupings. */
export const overlayListPart = createPart(() => import('./OverlayList.tsx'));
