import { decodeView, encodeView, reportIn } from '../../domain/view/address.ts';
import { FIRST_REPORT } from '../../domain/report/library.ts';
import { takeScene, withScene } from '../../domain/view/addressScene.ts';
import { type Language, SECOND_LANGUAGE } from '../../domain/language.ts';
import { defaultView, type ViewState } from '../../domain/view/view.ts';
import type { AddressBar } from '../../platform/addressBar.ts';
import type { AppStore } from '../../state/appStore.ts';
import type { CameraHistory } from '../../viewport/cameraHistory.ts';
import { vocabularyOf } from './vocabulary.ts';
import { afterPaint } from '../../scheduling/afterPaint.ts';

/** The language of an address without one: the user's own, else the browser's. */
function usersLanguage(store: AppStore, browsersLanguage: Language): Language {
  return store.getState().preferences.language ?? browsersLanguage;
}

/** The report of an address that is not of the open one. */
function otherReportIn(hash: string, store: AppStore): string | null {
  const report = reportIn(hash) ?? FIRST_REPORT.id;
  return report === store.getState().report.id ? null : report;
}

/** The address of a view. */
function hashOf(view: ViewState, store: AppStore, browsersLanguage: Language): string {
  const { language, report } = view;
  const isImplied =
    language === browsersLanguage && language === usersLanguage(store, browsersLanguage);
  const implied = isImplied ? language : SECOND_LANGUAGE[language];
  const { sceneId: scene, build } = store.getState().presentation;
  if (scene === null) return encodeView(view, implied);
  return withScene(scene, build, encodeView({ ...defaultView(language), report }, implied));
}

function isNewEntry(view: ViewState, before: ViewState): boolean {
  const { report, compare, selection, beside } = before;
  return (
    view.report !== report ||
    view.compare !== compare ||
    view.selection !== selection ||
    view.beside !== beside
  );
}

interface PendingWrite {
  readonly view: ViewState;
  readonly adds: boolean;
  readonly callOff: () => void;
}

/**
 * A new selection or comparison adds a history entry; other changes replace the present one. During a show the
 * address names the scene. An address without language means the user's own, and is written only where that
 * is the browser's, so that a reload and the history show the same language as before. Writing is slow, so it
 * waits for the next paint. Back and Forward return to the camera that the user left there. Returns how to stop.
 * @param openReport is called where the address is of another report than the open one
 * @param later runs a task after the next paint; returns how to cancel it
 */
export function syncAddress(
  store: AppStore,
  bar: AddressBar,
  browsersLanguage: Language,
  cameras: CameraHistory,
  openReport: (id: string) => Promise<unknown>,
  later: (task: () => void) => () => void = afterPaint,
): () => void {
  let pending: PendingWrite | null = null;
  const forget = (): void => {
    pending?.callOff();
    pending = null;
  };
  const write = (): void => {
    if (!pending) return;
    const { view, adds } = pending;
    forget();
    const hash = hashOf(view, store, browsersLanguage);
    const isNew = hash !== bar.read();
    if (isNew && adds && store.getState().presentation.sceneId === null) bar.push(hash);
    // Also an unchanged address: it replaces one that the browser has refused so far.
    else bar.replace(hash);
    entry = bar.entry();
  };
  let entry = bar.entry();
  let isReading = false;
  // A click while the data loaded is more recent than the address.
  const early = store.getState().view.selection;
  const readOpen = (): void => {
    const { scene, build, rest } = takeScene(bar.read());
    const { view, dropped } = decodeView(
      rest,
      vocabularyOf(store.getState()),
      usersLanguage(store, browsersLanguage),
    );
    const { isOn } = store.getState().presentation;
    if (scene !== null) store.getState().present(scene, build);
    else if (isOn) store.getState().stopPresenting();
    // During a show, the show controls the view.
    isReading = true;
    if (scene === null || !isOn) store.getState().setView(view);
    isReading = false;
    if (dropped.length > 0) store.getState().notify({ kind: 'address', dropped });
    bar.replace(hashOf(view, store, browsersLanguage));
  };
  /** The address may be of another report, which is then opened first. */
  const read = (onRead: () => void = () => undefined): void => {
    // The user's navigation is more recent than a pending write.
    forget();
    const hash = bar.read();
    const other = otherReportIn(hash, store);
    const finish = (): void => {
      readOpen();
      onRead();
    };
    isReading = other !== null;
    if (other === null) finish();
    else
      void openReport(other).then(() => {
        isReading = false;
        if (bar.read() !== hash) return;
        // The view of the opened report is not the user's own change.
        forget();
        finish();
      });
  };
  readOpen();
  if (early) store.getState().select(early);
  const stopListening = bar.listen(() => {
    cameras.leave(entry);
    read(() => {
      entry = bar.entry();
      if (!store.getState().presentation.isOn) cameras.enter(entry);
    });
  });
  const stopWatching = store.subscribe(({ view, preferences }, before) => {
    if (view === before.view && preferences.language === before.preferences.language) return;
    const selected = isNewEntry(view, before.view);
    // Each selection is a history entry of its own, however fast they follow one another.
    if (selected) write();
    // The map has not moved to the new selection yet.
    if (selected && !isReading) cameras.leave(bar.entry());
    const adds = selected || pending?.adds === true;
    forget();
    pending = { view, adds, callOff: later(write) };
  });
  const stopScenes = store.subscribe(({ view, presentation }, { presentation: before }) => {
    if (presentation.sceneId === before.sceneId && presentation.build === before.build) return;
    forget();
    pending = { view, adds: false, callOff: later(write) };
  });
  const stopLeaving = bar.onBeforeRead(write);
  return () => {
    write();
    stopLeaving();
    stopScenes();
    stopListening();
    stopWatching();
  };
}
