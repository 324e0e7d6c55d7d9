import { decodeView, encodeView, type Vocabulary } from '../domain/view/address.ts';
import { takeScene, withScene } from '../domain/view/addressScene.ts';
import type { Language } from '../domain/language.ts';
import { defaultView, type ViewState } from '../domain/view/view.ts';
import type { AddressBar } from '../platform/addressBar.ts';
import type { AppState, AppStore } from '../state/appStore.ts';
import { afterPaint } from '../scheduling/afterPaint.ts';

/** The ids the loaded data knows; empty sets for what is not there. */
export function vocabularyOf({ atlas, linked }: Pick<AppState, 'atlas' | 'linked'>): Vocabulary {
  const groupings = new Set<string>(atlas?.groupings.map(({ id }) => id));
  const report = linked?.report;
  return {
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
  };
}

/**
 * Keeps address and view the same, both ways: the address is read once now and whenever the reader
 * goes through the history; a new selection adds a history entry, anything else changes the present one.
 * During a show the address names its scene, and its history stays as it is. Writing an address takes the browser some milliseconds: it waits for the picture, and for nothing
 * else. Returns how to stop.
 * @param later runs a task after the picture; returns how to call it off
 */
export function syncAddress(
  store: AppStore,
  bar: AddressBar,
  defaultLanguage: Language,
  later: (task: () => void) => () => void = afterPaint,
): () => void {
  /** What is not written yet. */
  let pending: {
    readonly view: ViewState;
    readonly adds: boolean;
    readonly callOff: () => void;
  } | null = null;
  const forget = (): void => {
    pending?.callOff();
    pending = null;
  };
  const hashOf = (view: ViewState): string => {
    const scene = store.getState().presentation.sceneId;
    if (scene === null) return encodeView(view, defaultLanguage);
    const plain = { ...defaultView(defaultLanguage), language: view.language };
    return withScene(scene, encodeView(plain, defaultLanguage));
  };
  const write = (): void => {
    if (!pending) return;
    const { view, adds } = pending;
    forget();
    const hash = hashOf(view);
    if (hash === bar.read()) return;
    if (adds && store.getState().presentation.sceneId === null) bar.push(hash);
    else bar.replace(hash);
  };
  // Whoever clicked before the data was there meant it more than the address does.
  const early = store.getState().view.selection;
  const read = (): void => {
    // Where the reader goes in the history is newer than what is not written yet.
    forget();
    const { scene, rest } = takeScene(bar.read());
    const { view, dropped } = decodeView(rest, vocabularyOf(store.getState()), defaultLanguage);
    const { isOn } = store.getState().presentation;
    if (scene !== null) store.getState().present(scene);
    else if (isOn) store.getState().stopPresenting();
    // While a show goes on, it has the view.
    if (scene === null || !isOn) store.getState().setView(view);
    if (dropped.length > 0) store.getState().notify({ kind: 'address', dropped });
    bar.replace(hashOf(view));
  };
  read();
  if (early) store.getState().select(early);
  const stopListening = bar.listen(read);
  const stopWatching = store.subscribe(({ view }, before) => {
    if (view === before.view) return;
    const selected = view.selection !== before.view.selection;
    // Every selection is a step of its own, however fast they come.
    if (selected) write();
    const adds = selected || pending?.adds === true;
    forget();
    pending = { view, adds, callOff: later(write) };
  });
  const stopScenes = store.subscribe(({ presentation }, { presentation: before }) => {
    if (presentation.sceneId === before.sceneId) return;
    forget();
    pending = { view: store.getState().view, adds: false, callOff: later(write) };
  });
  const stopLeaving = bar.beforeLook(write);
  return () => {
    write();
    stopLeaving();
    stopScenes();
    stopListening();
    stopWatching();
  };
}
