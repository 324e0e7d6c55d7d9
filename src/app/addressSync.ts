import { decodeView, encodeView, reportIn, type Vocabulary } from '../domain/view/address.ts';
import { FIRST_REPORT } from '../domain/report/library.ts';
import { takeScene, withScene } from '../domain/view/addressScene.ts';
import { type Language, SECOND_LANGUAGE } from '../domain/language.ts';
import { defaultView, type ViewState } from '../domain/view/view.ts';
import { MAP_LAYERS } from '../map/layers/registry.ts';
import type { AddressBar } from '../platform/addressBar.ts';
import type { AppState, AppStore } from '../state/appStore.ts';
import type { CameraHistory } from '../viewport/cameraHistory.ts';
import { afterPaint } from '../scheduling/afterPaint.ts';

/** The ids that the loaded data contains; empty sets for what has not loaded. */
export function vocabularyOf({
  atlas,
  linked,
  report: entry,
}: Pick<AppState, 'atlas' | 'linked' | 'report'>): Vocabulary {
  const groupings = new Set<string>(atlas?.groupings.map(({ id }) => id));
  const report = linked?.report;
  return {
    report: entry.id,
    regions: new Set<string>([
      ...(atlas?.places.map(({ id }) => id) ?? []),
      ...(atlas?.counties.map(({ id }) => id) ?? []),
      ...groupings,
    ]),
    groupings,
    strategies: new Set<string>(report?.strategies.map(({ id }) => id)),
    speakers: new Set<string>(linked?.corpus.speakers.map(({ id }) => id)),
    types: new Set<string>(report?.types.map(({ id }) => id)),
    sections: new Set<string>(report?.sections.map(({ id }) => id)),
    layers: new Set<string>(MAP_LAYERS.map(({ id }) => id)),
  };
}

/**
 * A new selection adds a history entry; other changes replace the present one. During a show the
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
  let pending: {
    readonly view: ViewState;
    readonly adds: boolean;
    readonly callOff: () => void;
  } | null = null;
  const forget = (): void => {
    pending?.callOff();
    pending = null;
  };
  const usersLanguage = (): Language => store.getState().preferences.language ?? browsersLanguage;
  const hashOf = (view: ViewState): string => {
    const scene = store.getState().presentation.sceneId;
    const isImplied = view.language === browsersLanguage && view.language === usersLanguage();
    const implied = isImplied ? view.language : SECOND_LANGUAGE[view.language];
    if (scene === null) return encodeView(view, implied);
    return withScene(
      scene,
      encodeView({ ...defaultView(view.language), report: view.report }, implied),
    );
  };
  const write = (): void => {
    if (!pending) return;
    const { view, adds } = pending;
    forget();
    const hash = hashOf(view);
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
    const { scene, rest } = takeScene(bar.read());
    const { view, dropped } = decodeView(rest, vocabularyOf(store.getState()), usersLanguage());
    const { isOn } = store.getState().presentation;
    if (scene !== null) store.getState().present(scene);
    else if (isOn) store.getState().stopPresenting();
    // During a show, the show controls the view.
    isReading = true;
    if (scene === null || !isOn) store.getState().setView(view);
    isReading = false;
    if (dropped.length > 0) store.getState().notify({ kind: 'address', dropped });
    bar.replace(hashOf(view));
  };
  /** The address may be of another report, which is then opened first. */
  const read = (onRead: () => void = () => undefined): void => {
    // The user's navigation is more recent than a pending write.
    forget();
    const hash = bar.read();
    const report = reportIn(hash) ?? FIRST_REPORT.id;
    if (report === store.getState().report.id) {
      readOpen();
      onRead();
      return;
    }
    isReading = true;
    void openReport(report).then(() => {
      isReading = false;
      if (bar.read() !== hash) return;
      // The view of the opened report is not the user's own change.
      forget();
      readOpen();
      onRead();
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
    const isOther = view.report !== before.view.report;
    const selected = isOther || view.selection !== before.view.selection;
    // Each selection is a history entry of its own, however fast they follow one another.
    if (selected) write();
    // The map has not moved to the new selection yet.
    if (selected && !isReading) cameras.leave(bar.entry());
    const adds = selected || pending?.adds === true;
    forget();
    pending = { view, adds, callOff: later(write) };
  });
  const stopScenes = store.subscribe(({ presentation }, { presentation: before }) => {
    if (presentation.sceneId === before.sceneId) return;
    forget();
    pending = { view: store.getState().view, adds: false, callOff: later(write) };
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
