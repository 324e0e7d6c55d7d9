import { runChunked, runSync } from '../../scheduling/runChunked.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { clampCamera, project } from '../camera.ts';
import type { Geometry } from '../geometry.ts';
import type { Camera, MapEvents, MapPort, MapScene, RenderMode } from '../port.ts';
import type { Projection } from '../projection.ts';
import { createCameraControl } from './cameraControl.ts';
import { createGestureTarget } from './gestureTarget.ts';
import { listenToGestures } from './gestures.ts';
import type { SvgMapState } from './mapState.ts';
import { createPicture } from './picture.ts';
import { createSvgLayers } from './svgLayers.ts';

const EMPTY_SCENE: MapScene = {
  paints: new Map(),
  overlays: [],
  markers: [],
  labels: [],
  riverNames: {},
  selected: null,
  hovered: null,
  focused: null,
  palette: LIGHT_PALETTE,
};

/** 'immediate': complete when this returns, with plain land. 'chunked': hidden until it is complete. */
export function createSvgMap(
  container: HTMLElement,
  geometry: Geometry,
  camera: Camera,
  events: MapEvents,
  projection: Projection,
  renderMode: RenderMode = 'immediate',
): MapPort {
  const state: SvgMapState = {
    projection,
    geometry,
    scene: EMPTY_SCENE,
    camera: clampCamera(camera),
    size: { width: 1, height: 1 },
    isDrawn: false,
  };
  const measure = (): void => {
    state.size = { width: container.clientWidth || 1, height: container.clientHeight || 1 };
  };
  const layers = createSvgLayers(geometry, projection);
  const { surface } = layers;
  const picture = createPicture(state, layers, measure);
  const cameraControl = createCameraControl({
    state,
    picture: layers.picture,
    measure,
    layOut: picture.layOut,
    onCamera: events.onCamera,
  });
  const gestureTarget = createGestureTarget(state, layers, cameraControl, events);
  const stopGestures = listenToGestures(surface, gestureTarget);
  const fontListener = new AbortController();
  document.fonts.addEventListener('loadingdone', () => layers.labels.remeasure(), {
    signal: fontListener.signal,
  });

  const firstDrawing = picture.drawInSteps();
  let isDestroyed = false;
  const completeFirstPicture = (): void => {
    state.isDrawn = true;
    picture.updateShapes();
    picture.updateScene();
    cameraControl.settle();
  };
  const drawImmediately = (): void => {
    runSync(firstDrawing);
    completeFirstPicture();
    container.append(surface);
  };
  const drawInChunks = async (): Promise<void> => {
    surface.style.visibility = 'hidden';
    container.append(surface);
    await runChunked(firstDrawing);
    if (isDestroyed) return;
    completeFirstPicture();
    surface.style.visibility = '';
  };
  let ready = Promise.resolve();
  if (renderMode === 'chunked') ready = drawInChunks();
  else drawImmediately();

  return {
    renderer: 'svg',
    ready,
    apply(next) {
      if (next === state.scene) return;
      state.scene = next;
      if (!state.isDrawn) return;
      cameraControl.settleIfStretched();
      picture.updateScene();
    },
    setGeometry(next) {
      if (next === state.geometry) return;
      state.geometry = next;
      if (!state.isDrawn) return;
      picture.updateShapes();
      cameraControl.settle();
      picture.updateScene();
    },
    move: cameraControl.request,
    camera: () => state.camera,
    project: (point) => project(state.camera, state.size, point, projection),
    paintsDrawn: () => layers.regions.fills(),
    resize() {
      measure();
      if (state.isDrawn) cameraControl.settle();
    },
    destroy() {
      isDestroyed = true;
      firstDrawing.return();
      cameraControl.stop();
      stopGestures();
      fontListener.abort();
      surface.remove();
    },
  };
}
