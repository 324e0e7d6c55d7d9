import type { Adcode } from '../../domain/ids.ts';
import type { MapSpot } from '../../domain/regions/regionsAt.ts';
import { type Size, unproject, worldAt } from '../camera.ts';
import { snapPointer } from '../hitTest.ts';
import type { Camera, MapEvents, ScreenPoint } from '../port.ts';
import type { Projection } from '../projection.ts';
import type { CameraControl } from './cameraControl.ts';
import type { SvgMapState } from './mapState.ts';
import { placesAtPoint } from './placesAtPoint.ts';
import type { SvgLayers } from './svgLayers.ts';

/** Positions are CSS pixels on the surface. */
export interface GestureTarget {
  readonly projection: Projection;
  camera(): Camera;
  size(): Size;
  follow(camera: Camera): void;
  flyTo(camera: Camera): void;
  onHover(element: Element, at: ScreenPoint): void;
  onLeave(at: ScreenPoint): void;
  onPick(element: Element, at: ScreenPoint): void;
  /** The secondary button or a long press. */
  onContextMenu(element: Element, at: ScreenPoint): void;
  onDragging(isDragging: boolean): void;
}

export function createGestureTarget(
  state: SvgMapState,
  { surface, pickable }: SvgLayers,
  cameraControl: CameraControl,
  events: MapEvents,
): GestureTarget {
  const { projection } = state;
  const placesAt = (target: Element, at: ScreenPoint): readonly Adcode[] =>
    placesAtPoint(surface, pickable, target, at, (beneath) =>
      snapPointer(state.geometry, state.scene.labels, projection, {
        at: worldAt(state.camera, state.size, at, projection),
        beneath,
        zoom: state.camera.zoom,
      }),
    );
  const spotAt = (target: Element, at: ScreenPoint): MapSpot => ({
    places: placesAt(target, at),
    point: unproject(state.camera, state.size, at, projection),
    at,
  });
  return {
    projection,
    camera: cameraControl.target,
    size: () => state.size,
    follow: cameraControl.follow,
    flyTo: cameraControl.flyTo,
    onHover: (target, at) => events.onHover(placesAt(target, at), at),
    onLeave: (at) => events.onHover([], at),
    onPick: (target, at) => events.onPick(spotAt(target, at)),
    onContextMenu: (target, at) => events.onContextMenu(spotAt(target, at)),
    onDragging(isDragging) {
      surface.dataset['dragging'] = String(isDragging);
      cameraControl.setHeld(isDragging);
    },
  };
}
