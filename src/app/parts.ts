import { createPart } from '../ui/lazy/part.ts';

/** The parts of the frame that come when they are wanted, or when there is nothing better to do. */
export const palettePart = createPart(() => import('../features/palette/CommandPalette.tsx'));
export const shortcutsPart = createPart(() => import('../features/shortcuts/ShortcutSheet.tsx'));
export const preferencesPart = createPart(
  () => import('../features/preferences/PreferencesDialog.tsx'),
);
export const listPart = createPart(() => import('../features/region-table/RegionTable.tsx'));
export const presentingPart = createPart(() => import('./presenting/Presenting.tsx'));
export const authoringPart = createPart(() => import('./authoring/Authoring.tsx'));
export const handoutsPart = createPart(() => import('./handouts/Handouts.tsx'));
export const chooserPart = createPart(() => import('../features/chooser/Chooser.tsx'));
