import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppStoreProvider } from '../../../state/AppStoreContext.tsx';
import type { AppStore } from '../../../state/appStore.ts';
import type { MapDataReader } from '../../../viewport/mapData.ts';
import { Speaker } from './Speaker.tsx';

/** Renders the speaker window, which needs no map engine and no address. */
export function showSpeaker(
  root: HTMLElement,
  store: AppStore,
  mapData: MapDataReader,
  meeting: ReactNode,
): void {
  createRoot(root).render(
    <StrictMode>
      <AppStoreProvider value={store}>
        <Speaker mapData={mapData}>{meeting}</Speaker>
      </AppStoreProvider>
    </StrictMode>,
  );
}
