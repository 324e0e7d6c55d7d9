import { createPart } from '../../ui/lazy/part.ts';

/** What opens behind the button of the groupings. */
export const overlayListPart = createPart(() => import('./OverlayList.tsx'));
