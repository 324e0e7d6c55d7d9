import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { decodeView } from '../domain/address.ts';
import type { Language } from '../domain/language.ts';
import { browserAddressBar } from '../platform/addressBar.ts';
import { browserPreferenceStore } from '../platform/preferenceStore.ts';
import { AtlasProvider } from '../state/AtlasContext.tsx';
import { createAtlasStore } from '../state/store.ts';
import { App } from './App.tsx';
import { syncAddress, vocabularyOf } from './addressSync.ts';
import { createCameraDesk } from './cameraDesk.ts';
import { createLoader } from './loader.ts';
import { createMaterialStore } from './materials.ts';
import { keepPreferences, readPreferences } from './preferences.ts';

/** The browser's first preference among our languages, English where it has none. */
function browserLanguage(): Language {
  const first = navigator.languages.find((tag) => /^(zh|en)\b/.test(tag));
  return first?.startsWith('zh') ? 'zh' : 'en';
}

const preferences = readPreferences(browserPreferenceStore.read(), browserAddressBar.read());
const defaultLanguage = preferences.now.language ?? browserLanguage();
const store = createAtlasStore(defaultLanguage, preferences.now);
const materials = createMaterialStore();
const loader = createLoader(store, materials);
const stillness = window.matchMedia('(prefers-reduced-motion: reduce)');
const desk = createCameraDesk(store, () => stillness.matches);

for (const notice of preferences.notices) store.getState().notify(notice);
keepPreferences(store, preferences, browserPreferenceStore);

// The language is known before any data is; the rest of the address needs the data to be read.
const { language } = decodeView(
  browserAddressBar.read(),
  vocabularyOf(store.getState()),
  defaultLanguage,
).view;
store.getState().setView({ ...store.getState().view, language });
void loader.start().then(() => syncAddress(store, browserAddressBar, defaultLanguage));

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element #app');
createRoot(root).render(
  <StrictMode>
    <AtlasProvider value={store}>
      <App materials={materials} loader={loader} desk={desk} />
    </AtlasProvider>
  </StrictMode>,
);
