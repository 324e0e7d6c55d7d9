import { createElement, startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { kioskIn } from '../domain/deck/kioskSeconds.ts';
import { decodeView, reportIn } from '../domain/view/address.ts';
import { browserAddressBar } from '../platform/addressBar.ts';
import { browserPreferenceStore } from '../platform/preferenceStore.ts';
import { AppStoreProvider } from '../state/AppStoreContext.tsx';
import { startPageEngine } from '../features/search/engine/pageEngine.ts';
import { createSearchController } from '../features/search/engine/searchController.ts';
import { createAppStore } from '../state/appStore.ts';
import { App } from './App.tsx';
import { startKiosk } from '../features/address/startKiosk.ts';
import { syncAddress } from '../features/address/syncAddress.ts';
import { vocabularyOf } from '../features/address/vocabulary.ts';
import { selectOutlineClick } from './boot/outlineClick.ts';
import { TakeOver } from './boot/TakeOver.tsx';
import { browserLanguage } from '../platform/browserLanguage.ts';
import { createCameraController } from '../viewport/cameraController.ts';
import { createCameraHistory } from '../viewport/cameraHistory.ts';
import { meetingModule } from './loading/lazyModules.ts';
import { createLoader } from './loading/loader.ts';
import { nextPaint } from '../scheduling/afterPaint.ts';
import { createMapDataStore } from './loading/mapDataStore.ts';
import { yieldToMain } from '../scheduling/yieldToMain.ts';
import { whenUserIdle } from '../scheduling/whenUserIdle.ts';
import { startWorkerEngine } from '../features/search/engine/workerEngine.ts';
import { keepPreferences, readPreferences } from '../features/preferences/visitPreferences.ts';

/** After this time the app replaces the outline in the page even without the report. */
const FIRST_DATA_TIMEOUT_MS = 2000;

/** Web fonts change the layout of the whole page, so they load while the user is idle; so does the style for paper. */
function loadStylesWhenIdle(): void {
  whenUserIdle(() => {
    void import('./fonts.ts');
    void import('../features/page-print/printPage.ts').then(({ keepMapForPrint }) =>
      keepMapForPrint(),
    );
  });
}

async function start(container: HTMLElement): Promise<void> {
  // Evaluating the modules was one long task: pending input goes first.
  await yieldToMain();
  const preferences = readPreferences(browserPreferenceStore.read(), browserAddressBar.read());
  const browsersLanguage = browserLanguage(navigator.languages);
  const defaultLanguage = preferences.now.language ?? browsersLanguage;
  const store = createAppStore(defaultLanguage, preferences.now);
  const mapData = createMapDataStore();
  const loader = createLoader(store, mapData);
  const search = createSearchController(startWorkerEngine, startPageEngine, loader.loadCountyNames);
  const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');
  // React removes the outline at its first render, so it is taken over before.
  const boot = window.fangyuBoot;
  boot?.outline();
  const controller = createCameraController(
    store,
    () => reducedMotion.matches,
    boot?.initialViewport() ?? null,
  );

  for (const notice of preferences.notices) store.getState().notify(notice);
  keepPreferences(store, preferences, browserPreferenceStore);

  // Language and counties do not depend on loaded data; the rest of the address does.
  const { language, counties } = decodeView(
    browserAddressBar.read(),
    vocabularyOf(store.getState()),
    defaultLanguage,
  ).view;
  store.getState().setView({ ...store.getState().view, language, counties });

  // The speaker window follows the show and has no address of its own.
  if (/^#speaker(&|$)/u.test(window.location.hash)) {
    const [{ showSpeaker }, { SpeakerMeeting }, { DrawingWithoutMap }] = await Promise.all([
      import('../features/presentation/speaker/showSpeaker.tsx'),
      import('../features/minutes/SpeakerMeeting.tsx'),
      import('../features/drawing/Drawing.tsx'),
      boot?.stylesLoaded,
      loader.start(reportIn(window.location.hash)),
    ]);
    const meeting = createElement(SpeakerMeeting, {
      ...{ mapData, loadFine: loader.loadFine, module: meetingModule },
      tools: createElement(DrawingWithoutMap),
    });
    showSpeaker(container, store, mapData, meeting);
    void loader.startMap();
    loadStylesWhenIdle();
    return;
  }
  const wanted = reportIn(browserAddressBar.read());
  const kiosk = kioskIn(browserAddressBar.read());
  const loaded = loader.start(wanted).then(() => {
    const cameras = createCameraHistory(controller);
    syncAddress(store, browserAddressBar, browsersLanguage, cameras, loader.openReport);
    if (kiosk !== null) startKiosk(store, kiosk);
    // A click while the app loaded is more recent than the address.
    boot?.onOutlineClick((code) => selectOutlineClick(store, code));
  });
  const timeout = new Promise((resolve) => setTimeout(resolve, FIRST_DATA_TIMEOUT_MS));
  await Promise.all([boot?.stylesLoaded, Promise.race([loaded, timeout])]);
  const root = createRoot(container);
  const taken = new Promise<void>((resolve) => {
    // As a transition, React renders in slices: the user may be using the outline and the early panel.
    startTransition(() => {
      root.render(
        <StrictMode>
          <AppStoreProvider value={store}>
            <TakeOver earlyPanelState={() => boot?.earlyPanelState() ?? null} onTaken={resolve}>
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
  loadStylesWhenIdle();
}

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element #app');
void start(root);
