import { cameraAfter } from '../camera.ts';
import type { Camera, CameraRequest } from '../port.ts';
import { createFlight, flightDuration } from '../flight.ts';
import type { SvgMapState } from './mapState.ts';
import { createPanSurface } from './panSurface.ts';

interface CameraControlOptions {
  readonly state: SvgMapState;
  readonly picture: SVGSVGElement;
  /** Reads the box's size into the state. */
  readonly measure: () => void;
  readonly layOut: () => void;
  readonly onCamera: (camera: Camera) => void;
}

export interface CameraControl {
  /** Where the current flight ends, if there is one. */
  readonly target: () => Camera;
  /** The picture follows in the next frame. */
  readonly follow: (camera: Camera) => void;
  readonly flyTo: (camera: Camera) => void;
  readonly request: (command: CameraRequest) => void;
  readonly settle: () => void;
  /** If the picture is enlarged or reduced now. */
  readonly settleIfStretched: () => void;
  readonly setHeld: (isHeld: boolean) => void;
  readonly stop: () => void;
}

export function createCameraControl({
  state,
  picture,
  measure,
  layOut,
  onCamera,
}: CameraControlOptions): CameraControl {
  const { projection } = state;
  const panSurface = createPanSurface({
    picture,
    projection,
    camera: () => state.camera,
    size: () => state.size,
    layOut,
    onMoved: () => onCamera(state.camera),
  });
  const flight = createFlight((camera, hasArrived) => {
    state.camera = camera;
    if (hasArrived) {
      panSurface.settle();
      onCamera(camera);
    } else panSurface.step();
  }, projection);

  const target = (): Camera => flight.target() ?? state.camera;
  const flyTo = (camera: Camera): void =>
    flight.start(state.camera, camera, flightDuration(state.camera, camera));

  return {
    target,
    flyTo,
    follow(camera) {
      flight.stop();
      state.camera = camera;
      panSurface.follow();
    },
    request(command) {
      // The request may be for a new size of the box, before the event of that size has arrived.
      measure();
      const camera = cameraAfter(command, target(), state.size, projection);
      // A picture that is not visible yet needs no flight.
      if (command.animate && state.isDrawn) {
        flyTo(camera);
        return;
      }
      flight.stop();
      state.camera = camera;
      if (state.isDrawn) panSurface.settle();
      onCamera(camera);
    },
    settle: panSurface.settle,
    settleIfStretched() {
      if (panSurface.isStretched()) panSurface.settle();
    },
    setHeld: panSurface.setHeld,
    stop() {
      flight.stop();
      panSurface.stop();
    },
  };
}
