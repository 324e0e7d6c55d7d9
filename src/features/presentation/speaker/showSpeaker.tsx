import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppStoreProvider } from '../../../state/AppStoreContext.tsx';
import type { AppStore } from '../../../state/appStore.ts';
import type { MapDataReader } from '../../../viewport/mapData.ts';
import { Speaker } from './Speaker.tsx';

/** Makes the page the speaker's window: no map engine, no address to keep. */
export function showSpeaker(root: HTMLElement, store: AppStore, mapData: MapDataReader): void {
  createRoot(root).render(
    <StrictMode>
      <AppStoreProvider value={store}>
        <Speaker mapData={mapData} />
      </AppStoreProvider>
    </StrictMode>,
  );
}
