import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { decodeView } from '../domain/view/address.ts';
import { browserAddressBar } from '../platform/addressBar.ts';
import { browserPreferenceStore } from '../platform/preferenceStore.ts';
import { AppStoreProvider } from '../state/AppStoreContext.tsx';
import { startPageEngine } from '../features/search/engine/pageEngine.ts';
import { createSearchController } from '../features/search/engine/searchController.ts';
import { createAppStore } from '../state/appStore.ts';
import { App } from './App.tsx';
import { syncAddress, vocabularyOf } from './addressSync.ts';
import { selectOutlineClick } from './boot/outlineClick.ts';
import { TakeOver } from './boot/TakeOver.tsx';
import { browserLanguage } from '../platform/browserLanguage.ts';
import { createCameraController } from '../viewport/cameraController.ts';
import { createLoader } from './loading/reportLoader.ts';
import { nextPaint } from '../scheduling/nextPaint.ts';
import { createMapDataStore } from './loading/mapDataStore.ts';
import { yieldToMain } from '../scheduling/runChunked.ts';
import { whenUserIdle } from '../scheduling/whenUserIdle.ts';
import { startWorkerEngine } from '../features/search/engine/workerEngine.ts';
import { keepPreferences, readPreferences } from './preferences.ts';

/** How long the page's own first picture waits for the report before the frame is shown without it, milliseconds. */
const FIRST_DATA_TIMEOUT_MS = 2000;

/** Letters that change under a hand disturb it, and the whole page is laid out for them: they wait until it rests. */
function wantFaces(): void {
  whenUserIdle(() => void import('./fonts.ts'));
}

/** The frame and the panel first; the map, for which the outline stands in, and the faces when those are painted. */
async function start(container: HTMLElement): Promise<void> {
  // Reading the modules was a task of its own: a hand on the page is answered before they go on.
  await yieldToMain();
  const preferences = readPreferences(browserPreferenceStore.read(), browserAddressBar.read());
  const defaultLanguage = preferences.now.language ?? browserLanguage(navigator.languages);
  const store = createAppStore(defaultLanguage, preferences.now);
  const mapData = createMapDataStore();
  const search = createSearchController(startWorkerEngine, startPageEngine);
  const loader = createLoader(store, mapData);
  const stillness = window.matchMedia('(prefers-reduced-motion: reduce)');
  // React empties the page when it first draws: what is handed over is taken before.
  const boot = window.fangyuBoot;
  boot?.map();
  const controller = createCameraController(
    store,
    () => stillness.matches,
    boot?.picture() ?? null,
  );

  for (const notice of preferences.notices) store.getState().notify(notice);
  keepPreferences(store, preferences, browserPreferenceStore);

  // The language is known before any data is, and whether counties are wanted; the rest of the address needs the data to be read.
  const { language, counties } = decodeView(
    browserAddressBar.read(),
    vocabularyOf(store.getState()),
    defaultLanguage,
  ).view;
  store.getState().setView({ ...store.getState().view, language, counties });

  // The speaker's window follows a show, and keeps no address.
  if (window.location.hash === '#speaker') {
    const [{ showSpeaker }] = await Promise.all([
      import('../features/presentation/speaker/showSpeaker.tsx'),
      boot?.styled,
      loader.start(),
    ]);
    showSpeaker(container, store, mapData);
    void loader.startMap();
    wantFaces();
    return;
  }
  const loaded = loader.start().then(() => {
    syncAddress(store, browserAddressBar, defaultLanguage);
    // Whoever clicked before meant it more than the address does.
    boot?.answer((code) => selectOutlineClick(store, code));
  });
  const patience = new Promise((resolve) => setTimeout(resolve, FIRST_DATA_TIMEOUT_MS));
  await Promise.all([boot?.styled, Promise.race([loaded, patience])]);
  const root = createRoot(container);
  const taken = new Promise<void>((resolve) => {
    // In slices: what the page shows by itself is in somebody's hands already.
    startTransition(() => {
      root.render(
        <StrictMode>
          <AppStoreProvider value={store}>
            <TakeOver left={() => boot?.left() ?? null} onTaken={resolve}>
              <App search={search} mapData={mapData} loader={loader} controller={controller} />
            </TakeOver>
          </AppStoreProvider>
        </StrictMode>,
      );
    });
  });
  await Promise.all([loaded, taken]);
  await nextPaint();
  performance.mark('fangyu:alive');
  void loader.startMap();
  wantFaces();
}

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element #app');
void start(root);
