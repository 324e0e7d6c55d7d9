import type { RendererReason } from '../domain/view/rendererStatus.ts';
import type { Adcode } from '../domain/ids.ts';
import type { LngLat } from '../domain/regions/region.ts';
import { createCameraIdle } from './cameraIdle.ts';
import { createEnginePreparation } from './enginePreparation.ts';
import type { Geometry } from './geometry.ts';
import type { Camera, CameraRequest, MapPort, MapScene, ScreenPoint } from './port.ts';
import type { Projection } from './projection.ts';
import { createLayerFactory, destroyRendererLayer, type RendererLayer } from './rendererLayer.ts';
import type {
  RendererPreference,
  RendererSwitchOptions,
  SwitchState,
} from './rendererSwitchOptions.ts';

export interface RendererSwitch {
  apply(scene: MapScene): void;
  setGeometry(geometry: Geometry): void;
  move(request: CameraRequest): void;
  /** Keeps the camera. */
  setPreference(preference: RendererPreference, projection: Projection): void;
  camera(): Camera;
  project(point: LngLat): ScreenPoint;
  paintsDrawn(): ReadonlyMap<Adcode, string>;
  resize(): void;
  destroy(): void;
}

function differsInHoverOnly(before: MapScene, after: MapScene): boolean {
  return Object.entries(after).every(
    ([part, value]) => part === 'hovered' || Reflect.get(before, part) === value,
  );
}

/** `temporary` if the engine may draw later. */
function reasonForSvg({ preference, projection }: SwitchState): RendererReason {
  if (preference === 'svg') return 'preferred';
  return projection.id === 'mercator' ? 'temporary' : 'projection';
}

/** Draws with SVG first and prepares the engine below it. After any failure SVG stays or returns. */
export function createRendererSwitch(options: RendererSwitchOptions): RendererSwitch {
  const { events, onStatus } = options;
  const { geometry, scene, camera, preference, projection } = options;
  const state: SwitchState = { geometry, scene, camera, preference, projection };
  const cameraIdle = createCameraIdle(options.container);
  let active: RendererLayer;
  let hasPicture = false;
  let isDestroyed = false;

  const { createLayer, createSvgLayer } = createLayerFactory({
    ...options,
    state,
    cameraIdle,
    isActive: (layer) => layer === active,
  });
  const preparation = createEnginePreparation({
    ...options,
    state,
    cameraIdle,
    createLayer,
    onReady(engine) {
      const previous = active;
      active = engine;
      // The hovered region may have changed.
      engine.port.apply(state.scene);
      destroyRendererLayer(previous);
    },
    onFailure(reason) {
      returnToSvg();
      onStatus({ renderer: 'svg', reason: 'failed' });
      options.onRendererFailure(reason);
    },
  });

  /** With `mustRedraw` it draws again even if SVG is visible. */
  const returnToSvg = (mustRedraw = false): void => {
    preparation.cancel();
    if (active.port.renderer === 'svg' && !mustRedraw) return;
    const previous = active;
    // The previous picture was complete, so this one has to be as well.
    active = createSvgLayer('immediate');
    destroyRendererLayer(previous);
  };

  const onPictureComplete = (): void => {
    hasPicture = true;
    const reason = reasonForSvg(state);
    onStatus({ renderer: 'svg', reason });
    if (reason === 'temporary') preparation.start();
  };

  const first = createSvgLayer('chunked');
  active = first;
  state.camera = active.port.camera();
  events.onCamera(state.camera);
  void first.port.ready.then(() => {
    if (!isDestroyed && !hasPicture && active === first) onPictureComplete();
  });

  const updateAll = (update: (port: MapPort) => void): void => {
    for (const port of [active.port, preparation.preparing()]) if (port) update(port);
  };

  return {
    apply(next) {
      const isHoverOnly = differsInHoverOnly(state.scene, next);
      state.scene = next;
      active.port.apply(next);
      // The engine is not visible yet: it gets the hovered region when it is.
      if (!isHoverOnly) preparation.preparing()?.apply(next);
    },
    setGeometry(next) {
      state.geometry = next;
      updateAll((port) => port.setGeometry(next));
    },
    move: (request) => active.port.move(request),
    setPreference(nextPreference, nextProjection) {
      const hasNewProjection = nextProjection !== state.projection;
      if (nextPreference === state.preference && !hasNewProjection) return;
      state.preference = nextPreference;
      state.projection = nextProjection;
      returnToSvg(hasNewProjection);
      if (hasPicture || hasNewProjection) onPictureComplete();
      // The same camera shows another part of the world in another projection.
      if (hasNewProjection) events.onCamera(state.camera);
    },
    camera: () => active.port.camera(),
    project: (point) => active.port.project(point),
    paintsDrawn: () => active.port.paintsDrawn(),
    resize: () => updateAll((port) => port.resize()),
    destroy() {
      isDestroyed = true;
      preparation.cancel();
      cameraIdle.destroy();
      destroyRendererLayer(active);
    },
  };
}
