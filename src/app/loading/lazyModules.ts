import type { exportReport } from '../../features/import/exportReport.ts';
import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

export const commandPaletteModule = createLazyModule(
  () => import('../../features/command-palette/CommandPalette.tsx'),
);
export const shortcutsModule = createLazyModule(
  () => import('../../features/shortcuts/ShortcutSheet.tsx'),
);
export const preferencesModule = createLazyModule(
  () => import('../../features/preferences/PreferencesDialog.tsx'),
);
export const listModule = createLazyModule(() => import('../../features/list/RegionTable.tsx'));
export const presentationModule = createLazyModule(
  () => import('../../features/presentation/Presentation.tsx'),
);
export const editorModule = createLazyModule(
  () => import('../../features/presentation/editor/Editor.tsx'),
);
export const handoutsModule = createLazyModule(() => import('../HandoutsOfDeck.tsx'));
export const libraryModule = createLazyModule(
  () => import('../../features/library/LibraryDialog.tsx'),
);
export const meetingModule = createLazyModule(() => import('../MeetingDialogs.tsx'));
export const articleModule = createLazyModule(
  () => import('../../features/article/ArticleDialog.tsx'),
);
export const importModule = createLazyModule(
  () => import('../../features/import/ImportDialog.tsx'),
);
/** Its code is needed only when a report is saved. */
export const saveReportFile: typeof exportReport = async (...report) =>
  (await import('../../features/import/exportReport.ts')).exportReport(...report);
export const compareModule = createLazyModule(
  () => import('../../features/compare/ComparePanel.tsx'),
);
export const chooserModule = createLazyModule(
  () => import('../../features/overlap-chooser/Chooser.tsx'),
);
