import { useSyncExternalStore } from 'react';
import { type MapLevel, mapLevelAt } from '../china/zoomLevels.ts';
import { usePresentation } from '../state/AppStoreContext.tsx';
import type { CameraController } from './cameraController.ts';

/** The divisions that the map fills: those of the scene of a show, else those of the present zoom. */
export function useMapLevel({ onMove, viewport }: CameraController): MapLevel {
  const fixed = usePresentation((state) => (state.isOn ? state.level : null));
  return useSyncExternalStore(onMove, () => mapLevelAt(viewport()?.camera.zoom ?? 0, fixed));
}
