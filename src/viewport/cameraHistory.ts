import type { Camera } from '../map/port.ts';
import type { CameraController } from './cameraController.ts';

/** Where the camera was at each entry of the browser's history. */
export interface CameraHistory {
  /** Keeps the present camera for an entry. */
  readonly leave: (entry: number) => void;
  /** Requests the camera that was kept for an entry, if any. */
  readonly enter: (entry: number) => void;
}

/** Kept for this visit only. */
export function createCameraHistory({
  viewport,
  returnTo,
}: Pick<CameraController, 'viewport' | 'returnTo'>): CameraHistory {
  const cameras = new Map<number, Camera>();
  return {
    leave: (entry) => {
      const now = viewport();
      if (now) cameras.set(entry, now.camera);
    },
    enter: (entry) => {
      const camera = cameras.get(entry);
      if (camera) returnTo(camera);
    },
  };
}
