import { createPart } from '../../ui/lazy/lazyModule.ts';

/** The parts of the frame that come when they are wanted, or when there is nothing better to do. */
export const palettePart = createPart(() => import('../../features/command-palette/CommandPalette.tsx'));
export const shortcutsPart = createPart(() => import('../../features/shortcuts/ShortcutSheet.tsx'));
export const preferencesPart = createPart(
  () => import('../../features/preferences/PreferencesDialog.tsx'),
);
export const listPart = createPart(() => import('../../features/list/RegionTable.tsx'));
export const presentingPart = createPart(() => import('../../features/presentation/Presentation.tsx'));
export const authoringPart = createPart(() => import('../../features/presentation/editor/Editor.tsx'));
export const handoutsPart = createPart(() => import('../HandoutsOfDeck.tsx'));
export const chooserPart = createPart(() => import('../../features/overlap-chooser/Chooser.tsx'));
