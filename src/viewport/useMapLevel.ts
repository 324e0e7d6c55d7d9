import { useSyncExternalStore } from 'react';
import { type MapLevel, mapLevelAt } from '../china/zoomLevels.ts';
import type { CameraController } from './cameraController.ts';

/** The divisions that the map fills at the present zoom. */
export function useMapLevel({ onMove, viewport }: CameraController): MapLevel {
  return useSyncExternalStore(onMove, () => mapLevelAt(viewport()?.camera.zoom ?? 0));
}
