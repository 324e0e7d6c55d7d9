import type { Map as MapLibre } from 'maplibre-gl';
import type { Camera } from '../port.ts';
import { easeOut, flightDuration } from '../svg/flight.ts';

/** Reads and moves the camera of a running engine. */
export interface EngineCamera {
  /** The current camera; while a move is pending, the camera of that move. */
  current(): Camera;
  /** Where the current flight ends, so that the next request starts from there; else the current camera. */
  target(): Camera;
  jumpTo(camera: Camera): void;
  flyTo(camera: Camera): void;
  /** Stores a move while the engine has no graphics context. */
  setPending(camera: Camera): void;
  /** Makes the pending move. */
  applyPending(): void;
  /** The engine's move has ended. */
  onMoveEnd(): void;
}

export function createEngineCamera(map: MapLibre): EngineCamera {
  let pending: Camera | null = null;
  let flightTarget: Camera | null = null;
  const current = (): Camera => {
    if (pending) return pending;
    const { lng, lat } = map.getCenter();
    return { center: [lng, lat], zoom: map.getZoom() };
  };
  const jumpTo = ({ center, zoom }: Camera): void => {
    map.jumpTo({ center: [center[0], center[1]], zoom });
  };
  return {
    current,
    target: () => flightTarget ?? current(),
    jumpTo,
    flyTo(camera) {
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
    },
    setPending(camera) {
      pending = camera;
    },
    applyPending() {
      if (pending) jumpTo(pending);
      pending = null;
    },
    onMoveEnd() {
      flightTarget = null;
    },
  };
}
