import type { ScreenPoint } from '../../map/port.ts';
import type { CameraController } from '../../viewport/cameraController.ts';

/** What the marks need to know of the map. */
export type MarkCamera = Pick<CameraController, 'onMove' | 'viewport'>;

/** The map asks it before it handles a pointer. */
export interface MarkTarget {
  readonly hasMarkAt: (at: ScreenPoint) => boolean;
  /** Opens the statement of the mark; false where there is none. */
  readonly openMarkAt: (at: ScreenPoint) => boolean;
}
