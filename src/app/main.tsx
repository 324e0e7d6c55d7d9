import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { decodeView } from '../domain/address.ts';
import { browserAddressBar } from '../platform/addressBar.ts';
import { browserPreferenceStore } from '../platform/preferenceStore.ts';
import { AtlasProvider } from '../state/AtlasContext.tsx';
import { startInPage } from '../state/pageEngine.ts';
import { createSearchDesk } from '../state/searchDesk.ts';
import { createAtlasStore } from '../state/store.ts';
import { App } from './App.tsx';
import { syncAddress, vocabularyOf } from './addressSync.ts';
import { answerEarlyClick } from './boot/earlyClick.ts';
import { TakeOver } from './boot/TakeOver.tsx';
import { browserLanguage } from './browserLanguage.ts';
import { createCameraDesk } from './cameraDesk.ts';
import { createLoader } from './loader.ts';
import { nextPicture } from './boot/nextPicture.ts';
import { createMaterialStore } from './materials.ts';
import { breath } from '../ui/breath.ts';
import { whenQuiet } from '../ui/whenQuiet.ts';
import { startBeside } from './search/workerEngine.ts';
import { keepPreferences, readPreferences } from './preferences.ts';

/** How long the page's own first picture waits for the report before the frame is shown without it, milliseconds. */
const PATIENCE = 2000;

/** Letters that change under a hand disturb it, and the whole page is laid out for them: they wait until it rests. */
function wantFaces(): void {
  whenQuiet(() => void import('./fonts.ts'));
}

/** The frame and the panel first; the map, for which the outline stands in, and the faces when those are painted. */
async function start(container: HTMLElement): Promise<void> {
  // Reading the modules was a task of its own: a hand on the page is answered before they go on.
  await breath();
  const preferences = readPreferences(browserPreferenceStore.read(), browserAddressBar.read());
  const defaultLanguage = preferences.now.language ?? browserLanguage(navigator.languages);
  const store = createAtlasStore(defaultLanguage, preferences.now);
  const materials = createMaterialStore();
  const search = createSearchDesk(startBeside, startInPage);
  const loader = createLoader(store, materials);
  const stillness = window.matchMedia('(prefers-reduced-motion: reduce)');
  // React empties the page when it first draws: what is handed over is taken before.
  const boot = window.fangyuBoot;
  boot?.map();
  const desk = createCameraDesk(store, () => stillness.matches, boot?.picture() ?? null);

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
      import('./speaker/showSpeaker.tsx'),
      boot?.styled,
      loader.start(),
    ]);
    showSpeaker(container, store, materials);
    void loader.startMap();
    wantFaces();
    return;
  }
  const loaded = loader.start().then(() => {
    syncAddress(store, browserAddressBar, defaultLanguage);
    // Whoever clicked before meant it more than the address does.
    boot?.answer((code) => answerEarlyClick(store, desk, code));
  });
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.all([boot?.styled, Promise.race([loaded, patience])]);
  const root = createRoot(container);
  const taken = new Promise<void>((resolve) => {
    // In slices: what the page shows by itself is in somebody's hands already.
    startTransition(() => {
      root.render(
        <StrictMode>
          <AtlasProvider value={store}>
            <TakeOver left={() => boot?.left() ?? null} onTaken={resolve}>
              <App search={search} materials={materials} loader={loader} desk={desk} />
            </TakeOver>
          </AtlasProvider>
        </StrictMode>,
      );
    });
  });
  await Promise.all([loaded, taken]);
  await nextPicture();
  performance.mark('fangyu:alive');
  void loader.startMap();
  wantFaces();
}

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element #app');
void start(root);
