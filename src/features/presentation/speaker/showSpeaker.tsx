import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AtlasProvider } from '../../../state/AppStoreContext.tsx';
import type { AtlasStore } from '../../../state/appStore.ts';
import type { MapDataReader } from '../../../viewport/mapData.ts';
import { Speaker } from './Speaker.tsx';

/** Makes the page the speaker's window: no map engine, no address to keep. */
export function showSpeaker(root: HTMLElement, store: AtlasStore, mapData: MapDataReader): void {
  createRoot(root).render(
    <StrictMode>
      <AtlasProvider value={store}>
        <Speaker mapData={mapData} />
      </AtlasProvider>
    </StrictMode>,
  );
}
