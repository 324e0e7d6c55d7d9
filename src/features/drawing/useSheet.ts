import type { OnScreen } from '../../domain/minutes/entry.ts';
import { onPage, onStage, PAGE_SHEET, sheetOfStage } from '../../domain/minutes/subjects.ts';
import type { Region } from '../../domain/regions/region.ts';
import { useAppState, useAppStore, usePresentation } from '../../state/AppStoreContext.tsx';

/** The sheet that is on the screen, and the selected region, around which a ring can be drawn. */
export function useSheet(captureMap: () => OnScreen['map']) {
  const store = useAppStore();
  const stage = usePresentation((state) => state.stage);
  const own = useAppState(({ view }) => view.selection);
  const report = useAppState((state) => state.report.id);
  const atlas = useAppState((state) => state.atlas);
  const selection = stage ? stage.view.selection : own;
  const region: Region | null =
    (selection?.kind === 'region' && atlas?.region(selection.id)) || null;
  const onScreen = (): OnScreen | null => {
    const { linked, view } = store.getState();
    if (!linked) return null;
    return stage ? onStage(stage, linked) : onPage(view, captureMap(), linked);
  };
  return { report, sheet: stage ? sheetOfStage(stage) : PAGE_SHEET, region, onScreen };
}
