import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AtlasProvider } from '../../state/AtlasContext.tsx';
import type { AtlasStore } from '../../state/store.ts';
import type { MaterialStore } from '../materials.ts';
import { Speaker } from './Speaker.tsx';

/** Makes the page the speaker's window: no map engine, no address to keep. */
export function showSpeaker(root: HTMLElement, store: AtlasStore, materials: MaterialStore): void {
  createRoot(root).render(
    <StrictMode>
      <AtlasProvider value={store}>
        <Speaker materials={materials} />
      </AtlasProvider>
    </StrictMode>,
  );
}
