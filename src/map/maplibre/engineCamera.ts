import type { Map as MapLibre } from 'maplibre-gl';
import type { LngLat } from '../../domain/regions/region.ts';
import { cameraAfter, project } from '../camera.ts';
import { MERCATOR } from '../projection.ts';
import type { Camera, CameraRequest, ScreenPoint } from '../port.ts';
import { easeOut, flightDuration } from '../flight.ts';
import { sizeOf } from './engine.ts';

/** `lost`: without a graphics context the engine cannot be used, and changes are stored. */
export type EngineState = 'starting' | 'live' | 'lost' | 'destroyed';

export interface EngineCamera {
  /** That of a stored move, if there is one. */
  readonly current: () => Camera;
  /** Stores the move without a graphics context. */
  readonly move: (request: CameraRequest, state: EngineState) => void;
  readonly applyStoredMove: () => void;
  readonly onMoveEnd: () => void;
  readonly project: (point: LngLat, state: EngineState) => ScreenPoint;
}

export function createEngineCamera(map: MapLibre, container: HTMLElement): EngineCamera {
  let stored: Camera | null = null;
  /** The next request starts from there. */
  let flightTarget: Camera | null = null;
  const current = (): Camera => {
    if (stored) return stored;
    const { lng, lat } = map.getCenter();
    return { center: [lng, lat], zoom: map.getZoom() };
  };
  const jumpTo = ({ center, zoom }: Camera): void => {
    map.jumpTo({ center: [center[0], center[1]], zoom });
  };
  const flyTo = (camera: Camera): void => {
    const { center, zoom } = camera;
    map.easeTo({
      center: [center[0], center[1]],
      zoom,
      duration: flightDuration(current(), camera),
      easing: easeOut,
      // With reduced motion the engine jumps, and the move has ended when this returns.
      essential: false,
    });
    flightTarget = map.isMoving() ? camera : null;
  };
  return {
    current,
    move(request, state) {
      const camera = cameraAfter(request, flightTarget ?? current(), sizeOf(container), MERCATOR);
      if (state === 'lost') stored = camera;
      else if (request.animate && state === 'live') flyTo(camera);
      else jumpTo(camera);
    },
    applyStoredMove() {
      if (stored) jumpTo(stored);
      stored = null;
    },
    onMoveEnd() {
      flightTarget = null;
    },
    project([lng, lat], state) {
      if (state === 'lost') return project(current(), sizeOf(container), [lng, lat], MERCATOR);
      const { x, y } = map.project([lng, lat]);
      return [x, y];
    },
  };
}
